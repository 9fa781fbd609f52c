targetScope = 'resourceGroup'

@description('Region of rg-claims-prd')
param location string = resourceGroup().location

@description('Object id of the managed identity of the scan worker')
param scanWorkerPrincipalId string

resource claimsDocs 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'stclaimsdocsprd'
  location: location
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
  }
}

// medical reports, only the case handling app may read these
resource claimsMedical 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'stclaimsmedprd'
  location: location
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
  }
}

module scanRoles 'modules/storage-roles.bicep' = {
  name: 'scan-worker-roles'
  params: {
    storageAccountName: claimsDocs.name
    principalId: scanWorkerPrincipalId
  }
}
