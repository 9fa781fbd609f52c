// Packages that agents on customer machines fetch without signing in.
@description('Region pair members that host a copy.')
param regions array = [ 'westcentralus', 'westeurope', 'southeastasia' ]

resource store 'Microsoft.Storage/storageAccounts@2023-05-01' = [for r in regions: {
  name: 'agentpkg${uniqueString(resourceGroup().id, r)}'
  location: r
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  tags: { access: 'anonymous-read', owner: 'machine-agents' }
  properties: {
    allowBlobPublicAccess: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}]
