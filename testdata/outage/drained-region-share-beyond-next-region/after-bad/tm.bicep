targetScope = 'resourceGroup'

@description('Name of the Traffic Manager profile in front of the webmail routers')
param profileName string = 'tm-postbox-web'

@description('Share of new sessions for each region; the sum need not be 100')
param weightNorthEurope int = 1
param weightWestEurope int = 40
param weightUkSouth int = 59

param tags object = {
  service: 'postbox-web'
  owner: 'mail-frontend'
}

resource profile 'Microsoft.Network/trafficManagerProfiles@2022-04-01' = {
  name: profileName
  location: 'global'
  tags: tags
  properties: {
    profileStatus: 'Enabled'
    trafficRoutingMethod: 'Weighted'
    dnsConfig: {
      relativeName: profileName
      ttl: 60
    }
    monitorConfig: {
      protocol: 'HTTPS'
      port: 443
      path: '/'
      intervalInSeconds: 10
      timeoutInSeconds: 5
      toleratedNumberOfFailures: 3
    }
    endpoints: [
      {
        name: 'north-europe'
        type: 'Microsoft.Network/trafficManagerProfiles/externalEndpoints'
        properties: {
          target: 'router-neu.postbox.example'
          endpointStatus: 'Enabled'
          weight: weightNorthEurope
          endpointLocation: 'North Europe'
        }
      }
      {
        name: 'west-europe'
        type: 'Microsoft.Network/trafficManagerProfiles/externalEndpoints'
        properties: {
          target: 'router-weu.postbox.example'
          endpointStatus: 'Enabled'
          weight: weightWestEurope
          endpointLocation: 'West Europe'
        }
      }
      {
        name: 'uk-south'
        type: 'Microsoft.Network/trafficManagerProfiles/externalEndpoints'
        properties: {
          target: 'router-uks.postbox.example'
          endpointStatus: 'Enabled'
          weight: weightUkSouth
          endpointLocation: 'UK South'
        }
      }
    ]
  }
}

output fqdn string = profile.properties.dnsConfig.fqdn
