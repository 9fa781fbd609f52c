# monthly move of the endpoint agent policy
set_agent_ring:
  salt.state:
    - tgt: '*'
    - tgt_type: glob
    - sls: endpoint.policy
    - failhard: False
    - pillar:
        endpoint:
          update_track: newest
          delay_hours: 0
