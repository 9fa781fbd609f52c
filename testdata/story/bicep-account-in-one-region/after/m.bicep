resource acc 'Microsoft.DocumentDB/databaseAccounts@2023-04-15' = {
  name: 'orders'
  location: 'westeurope'
  properties: {
    databaseAccountOfferType: 'Standard'
    enableAutomaticFailover: true
    locations: [
      { locationName: 'westeurope', failoverPriority: 0, isZoneRedundant: false }
    ]
  }
}
