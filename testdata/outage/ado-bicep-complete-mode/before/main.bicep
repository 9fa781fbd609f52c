param location string = resourceGroup().location

resource plan 'Microsoft.Web/serverfarms@2022-09-01' = {
  name: 'plan-lab-results'
  location: location
  sku: {
    name: 'P1v3'
    capacity: 3
  }
}

resource api 'Microsoft.Web/sites@2022-09-01' = {
  name: 'app-lab-results'
  location: location
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
  }
}
