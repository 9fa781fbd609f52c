targetScope = 'managementGroup'

@description('Identity of the policy team, holds Storage Account Contributor already.')
param remediator string

var definition = '13502221-8df0-4414-9937-de9c5c4e396b' // configure public access to be disallowed

resource assign 'Microsoft.Authorization/policyAssignments@2023-04-01' = {
  name: 'stor-no-anon'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${remediator}': {} }
  }
  properties: {
    displayName: 'Storage: anonymous read'
    policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', definition)
    enforcementMode: 'Default'
    notScopes: [
      '/subscriptions/00000000-0000-0000-0000-0000000000b7/resourceGroups/rg-docs-site'
    ]
    parameters: {
      effect: { value: 'Modify' }
    }
  }
}

resource repair 'Microsoft.PolicyInsights/remediations@2021-10-01' = {
  name: 'stor-no-anon-existing'
  properties: {
    policyAssignmentId: assign.id
    resourceDiscoveryMode: 'ExistingNonCompliant'
    resourceCount: 50000
    parallelDeployments: 30
    failureThreshold: { percentage: json('1.0') }
  }
}
