{% set s = salt['pillar.get']('sensor') %}
sensor-paket:
  pkg.installed:
    - name: endpunktsensor
    - version: {{ s.version }}
    - hold: True

sensor-inhalt:
  file.managed:
    - name: /etc/endpunktsensor/update.conf
    - contents: |
        inhalt_kanal={{ s.inhalt_kanal }}
        inhalt_verzug_stunden={{ s.verzug }}

sensor-dienst:
  service.running:
    - name: endpunktsensor
    - enable: True
    - watch:
      - file: sensor-inhalt
