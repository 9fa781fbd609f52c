resource www 'Microsoft.Network/dnsZones/A@2018-05-01' = {
  name: 'acme.example/www'
  properties: {
    TTL: 60
    ARecords: [
      { ipv4Address: '192.0.2.10' }
      { ipv4Address: '198.51.100.10' }
    ]
  }
}
