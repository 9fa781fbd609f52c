targetScope = 'resourceGroup'

@description('Object id of the Entra group of the night shift')
param nightShiftGroupId string = '6d1f0b52-52b3-4a0e-9a77-0c1f3f0f8b10'

@description('Role definition id of Northquay Storage Operator')
param storageOperatorRoleId string = '3b9b1d0e-70a4-4f5e-8a3a-0f1f4c6c2a55'

resource archive 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'stnqarchiveneu'
}

resource operatorAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, nightShiftGroupId, storageOperatorRoleId)
  properties: {
    principalId: nightShiftGroupId
    principalType: 'Group'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageOperatorRoleId)
  }
}

resource noDelete 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'archive-no-delete'
  scope: archive
  properties: {
    level: 'CanNotDelete'
    notes: 'legal hold until 2031'
  }
}
