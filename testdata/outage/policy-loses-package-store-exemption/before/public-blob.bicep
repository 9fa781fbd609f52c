targetScope = 'managementGroup'

var definition = '4fa4b6c0-31ca-4c0d-b10d-24b96f62a751' // public access should be disallowed

resource assign 'Microsoft.Authorization/policyAssignments@2023-04-01' = {
  name: 'stor-no-anon'
  location: 'westeurope'
  properties: {
    displayName: 'Storage: anonymous read'
    policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', definition)
    enforcementMode: 'Default'
    notScopes: [
      '/subscriptions/00000000-0000-0000-0000-0000000000a1/resourceGroups/rg-agent-packages'
      '/subscriptions/00000000-0000-0000-0000-0000000000b7/resourceGroups/rg-docs-site'
    ]
    resourceSelectors: [
      {
        name: 'ring'
        selectors: [
          {
            kind: 'resourceLocation'
            in: [ 'westcentralus' ]
          }
        ]
      }
    ]
    parameters: {
      effect: { value: 'Audit' }
    }
  }
}
