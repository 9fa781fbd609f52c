param location string = resourceGroup().location

resource ledger 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' = {
  name: 'ledger-prod'
  location: location
  sku: { name: 'Standard_D8ds_v5', tier: 'GeneralPurpose' }
  properties: {
    version: '15'
    backup: {
      backupRetentionDays: 35
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: { mode: 'ZoneRedundant' }
  }
}

resource keep 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep'
  scope: ledger
  properties: { level: 'CanNotDelete' }
}
