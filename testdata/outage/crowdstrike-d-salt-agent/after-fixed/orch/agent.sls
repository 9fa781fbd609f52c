# salt-run state.orchestrate orch.agent
agent_policy:
  salt.state:
    - tgt: 'G@role:office-pc and G@ring:pilot'
    - tgt_type: compound
    - sls: agent.settings
    - batch: 5%
    - batch_wait: 900
    - failhard: True
    - fail_minions_percent: 1
