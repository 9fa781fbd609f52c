@allowed(['test', 'prod'])
param env string
param location string = resourceGroup().location
@secure()
param adminPassword string

var settings = {
  test: { sku: 'Standard_D2ds_v5', days: 14, geo: 'Disabled', lock: true }
  prod: { sku: 'Standard_D8ds_v5', days: 35, geo: 'Enabled', lock: true }
}

resource db 'Microsoft.DBforPostgreSQL/flexibleServers@2022-12-01' = {
  name: 'orders-${env}'
  location: location
  sku: { name: settings[env].sku, tier: 'GeneralPurpose' }
  properties: {
    version: '15'
    administratorLogin: 'dbadmin'
    administratorLoginPassword: adminPassword
    storage: { storageSizeGB: 256 }
    backup: {
      backupRetentionDays: settings[env].days
      geoRedundantBackup: settings[env].geo
    }
    highAvailability: { mode: env == 'prod' ? 'ZoneRedundant' : 'Disabled' }
  }
}

resource dbLock 'Microsoft.Authorization/locks@2020-05-01' = if (settings[env].lock) {
  name: 'keep'
  scope: db
  properties: { level: 'CanNotDelete', notes: 'order data' }
}
