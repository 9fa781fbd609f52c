{% set agent_version = '6.45.1-1' %}

edr-repo:
  pkgrepo.managed:
    - name: deb [signed-by=/etc/apt/keyrings/edr.gpg] https://apt.edr.example/n-1 stable main
    - file: /etc/apt/sources.list.d/edr.list

edr-agent:
  pkg.installed:
    - name: edr-agent
    - version: {{ agent_version }}
    - hold: true
    - require:
      - pkgrepo: edr-repo

edr-service:
  service.running:
    - name: edr-agent
    - enable: true
    - watch:
      - pkg: edr-agent
