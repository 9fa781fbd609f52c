# salt-run state.orch orch.sensor pillar='{"ring": "buero"}'
{% set ring = pillar['ring'] %}
sensor-{{ ring }}:
  salt.state:
    - tgt: 'ring:{{ ring }}'
    - tgt_type: grain
    - sls: sensor
    - batch: 5%
    - failhard: True

pruefe-{{ ring }}:
  salt.function:
    - name: sensorpruef.lebt
    - tgt: 'ring:{{ ring }}'
    - tgt_type: grain
    - require:
      - salt: sensor-{{ ring }}
