# salt-run state.orch orch.sensor
sensor-alle:
  salt.state:
    - tgt: '*'
    - sls: sensor
