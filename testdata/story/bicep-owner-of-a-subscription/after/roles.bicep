targetScope = 'subscription'
param principalId string
var ownerRole = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'
resource deployer 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subscription().id, principalId, 'deployer')
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ownerRole)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}
