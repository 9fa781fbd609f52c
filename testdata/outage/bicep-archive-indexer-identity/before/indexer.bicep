targetScope = 'resourceGroup'

param location string = resourceGroup().location
param archiveAccountName string = 'stnotaryarchive'

var blobDataReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'

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
  name: guid(deeds.id, indexer.id, blobDataReader)
  scope: deeds
  properties: {
    principalId: indexer.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataReader)
  }
}

resource archiveLock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep-archive'
  scope: archive
  properties: {
    level: 'CanNotDelete'
    notes: 'Statutory archive, 30 years.'
  }
}

output indexerClientId string = indexer.properties.clientId
