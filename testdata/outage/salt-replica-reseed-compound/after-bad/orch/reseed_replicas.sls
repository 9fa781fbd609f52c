# salt-run state.orchestrate orch.reseed_replicas
check_lag:
  salt.function:
    - name: pgwatch.max_lag_seconds
    - tgt: 'G@roles:pg-primary'
    - tgt_type: compound
    - kwarg:
        fail_above: 30

reseed:
  salt.state:
    - tgt: 'G@roles:pg-replica and G@dc:mrs or G@dc:bod'
    - tgt_type: compound
    - sls:
      - postgres.wipe_datadir
      - postgres.basebackup
    - batch: '100%'

verify:
  salt.function:
    - name: pgwatch.streaming
    - tgt: 'G@roles:pg-replica'
    - tgt_type: compound
    - require:
      - salt: reseed
