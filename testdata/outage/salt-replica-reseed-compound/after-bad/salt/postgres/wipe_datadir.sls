{% set datadir = salt['pillar.get']('postgres:datadir', '/srv/pg/16/main') %}

stop_postgres:
  service.dead:
    - name: postgresql@16-main

empty_datadir:
  file.directory:
    - name: {{ datadir }}
    - clean: True
    - user: postgres
    - group: postgres
    - dir_mode: '0700'
    - require:
      - service: stop_postgres
