# monthly move of the endpoint agent policy
set_agent_ring:
  salt.state:
    - tgt: 'office-*'
    - tgt_type: glob
    - sls: endpoint.policy
    - batch: '5%'
    - failhard: True
    - pillar:
        endpoint:
          update_track: n-minus-1
          delay_hours: 36
