{% set mirror = salt['pillar.get']('mirror', 'apt.example.net') %}

sensor-repo:
  pkgrepo.managed:
    - name: deb https://{{ mirror }}/stable stable main
    - file: /etc/apt/sources.list.d/sensor.list

sensor:
  pkg.installed:
    - version: 7.15.3
    - hold: true
    - require:
      - pkgrepo: sensor-repo
  service.running:
    - enable: true
