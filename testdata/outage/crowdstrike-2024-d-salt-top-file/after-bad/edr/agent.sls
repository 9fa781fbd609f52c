{% set agent_version = 'latest' %}

edr-repo:
  pkgrepo.managed:
    - name: deb [signed-by=/etc/apt/keyrings/edr.gpg] https://apt.edr.example/current stable main
    - file: /etc/apt/sources.list.d/edr.list

edr-agent:
  pkg.installed:
    - name: edr-agent
    - version: {{ agent_version }}
    - require:
      - pkgrepo: edr-repo

edr-service:
  service.running:
    - name: edr-agent
    - enable: true
    - watch:
      - pkg: edr-agent
