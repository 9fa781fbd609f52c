param location string = resourceGroup().location
param subnetId string
param imageVersion string = '3.14.2'

resource resolvers 'Microsoft.Compute/virtualMachineScaleSets@2023-09-01' = {
  name: 'vmss-resolver-krc'
  location: location
  zones: [ '1', '2', '3' ]
  sku: {
    name: 'Standard_D4s_v5'
    capacity: 12
  }
  properties: {
    zoneBalance: true
    platformFaultDomainCount: 1
    upgradePolicy: {
      mode: 'Rolling'
      rollingUpgradePolicy: {
        maxBatchInstancePercent: 10
        maxUnhealthyInstancePercent: 15
        maxUnhealthyUpgradedInstancePercent: 10
        pauseTimeBetweenBatches: 'PT10M'
        rollbackFailedInstancesOnPolicyBreach: true
      }
      automaticOSUpgradePolicy: {
        enableAutomaticOSUpgrade: false
      }
    }
    virtualMachineProfile: {
      storageProfile: {
        imageReference: {
          id: resourceId('Microsoft.Compute/galleries/images/versions', 'galOps', 'resolver', imageVersion)
        }
      }
      networkProfile: {
        healthProbe: {
          id: resourceId('Microsoft.Network/loadBalancers/probes', 'lb-resolver', 'dns-tcp-53')
        }
        networkInterfaceConfigurations: [ {
          name: 'nic0'
          properties: {
            primary: true
            ipConfigurations: [ { name: 'ip0', properties: { subnet: { id: subnetId } } } ]
          }
        } ]
      }
    }
  }
}

resource scale 'Microsoft.Insights/autoscaleSettings@2022-10-01' = {
  name: 'as-resolver-krc'
  location: location
  properties: {
    targetResourceUri: resolvers.id
    enabled: true
    profiles: [ {
      name: 'default'
      capacity: { minimum: '9', maximum: '24', default: '12' }
      rules: []
    } ]
  }
}
