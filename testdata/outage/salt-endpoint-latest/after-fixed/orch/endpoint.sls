pilot-ring:
  salt.state:
    - tgt: 'G@role:kiosk and G@ring:pilot'
    - tgt_type: compound
    - sls: endpoint.agent
    - batch: 5
    - failhard: true

pilot-health:
  salt.function:
    - name: cmd.run
    - tgt: 'G@role:kiosk and G@ring:pilot'
    - tgt_type: compound
    - arg:
      - /usr/local/bin/kiosk-selfcheck --soak 3600
    - require:
      - salt: pilot-ring

store-ring:
  salt.state:
    - tgt: 'G@role:kiosk and G@ring:stores'
    - tgt_type: compound
    - sls: endpoint.agent
    - batch: 10%
    - failhard: true
    - require:
      - salt: pilot-health
