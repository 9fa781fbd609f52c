targetScope = 'resourceGroup'

param location string = resourceGroup().location
param archiveAccountName string = 'stnotaryarchive'

var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'

resource archive 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: archiveAccountName
}

resource deeds 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01' existing = {
  name: '${archiveAccountName}/default/deeds'
}

resource indexer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-deed-indexer'
  location: location
}

resource indexerReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, indexer.id, blobDataOwner)
  properties: {
    principalId: indexer.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataOwner)
  }
}

output indexerClientId string = indexer.properties.clientId
