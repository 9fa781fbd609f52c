targetScope = 'resourceGroup'

param location string = resourceGroup().location

@description('Address spaces of the environments')
param spaces object = {
  prod: '10.60.0.0/16'
  qa1: '10.61.0.0/16'
}

// qa2 (10.62.0.0/16) was retired with TICKET-5512; the address space is free again
var environments = [
  'prod'
  'qa1'
]

resource vnets 'Microsoft.Network/virtualNetworks@2023-11-01' = [for env in environments: {
  name: 'vnet-${env}'
  location: location
  tags: {
    env: env
    owner: 'network'
  }
  properties: {
    addressSpace: {
      addressPrefixes: [
        spaces[env]
      ]
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: cidrSubnet(spaces[env], 20, 0)
        }
      }
    ]
  }
}]

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep-vnet-prod'
  scope: vnets[0]
  properties: {
    level: 'CanNotDelete'
  }
}

output prodVnetId string = vnets[0].id
output qa1VnetId string = vnets[1].id
