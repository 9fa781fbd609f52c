resource www 'Microsoft.Network/dnsZones/A@2018-05-01' = {
  name: 'acme.example/www'
  properties: {
    TTL: 60
    ARecords: [
    ]
  }
}
