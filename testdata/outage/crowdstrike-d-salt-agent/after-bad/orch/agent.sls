# salt-run state.orchestrate orch.agent
agent_policy:
  salt.state:
    - tgt: '*'
    - sls: agent.settings
    - failhard: False
