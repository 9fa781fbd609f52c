targetScope = 'resourceGroup'

@description('Object id of the group of backup operators')
param operatorsGroupId string

@description('Principal id of the restore job identity')
param restoreIdentityId string

resource vaultOperator 'Microsoft.Authorization/roleDefinitions@2022-04-01' existing = {
  scope: subscription()
  name: '6f2d0f0c-3f7b-4c0e-9a53-5f1f0b1f7a11'
}

// Storage Blob Data Reader
var blobReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')

resource drillStore 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'stledgerdrill'
}

resource operators 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, operatorsGroupId, vaultOperator.id)
  properties: {
    roleDefinitionId: vaultOperator.id
    principalId: operatorsGroupId
    principalType: 'Group'
  }
}

resource restoreRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(drillStore.id, restoreIdentityId, blobReader)
  scope: drillStore
  properties: {
    roleDefinitionId: blobReader
    principalId: restoreIdentityId
    principalType: 'ServicePrincipal'
  }
}
