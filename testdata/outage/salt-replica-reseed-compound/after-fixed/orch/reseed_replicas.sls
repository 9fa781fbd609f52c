# salt-run state.orchestrate orch.reseed_replicas pillar='{"dc": "mrs"}'
{% set dc = pillar['dc'] %}

check_lag:
  salt.function:
    - name: pgwatch.max_lag_seconds
    - tgt: 'G@roles:pg-primary and G@dc:{{ dc }}'
    - tgt_type: compound
    - kwarg:
        fail_above: 30

reseed:
  salt.state:
    - tgt: 'G@roles:pg-replica and G@dc:{{ dc }}'
    - tgt_type: compound
    - sls:
      - postgres.wipe_datadir
      - postgres.basebackup
    - batch: 1
    - require:
      - salt: check_lag

verify:
  salt.function:
    - name: pgwatch.streaming
    - tgt: 'G@roles:pg-replica and G@dc:{{ dc }}'
    - tgt_type: compound
    - require:
      - salt: reseed
