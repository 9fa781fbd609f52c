{% set v = salt['pillar.get']('endpoint:version', '7.12.1') %}

endpoint-repo:
  pkgrepo.managed:
    - name: deb [signed-by=/usr/share/keyrings/endpoint.gpg] https://apt.endpoint.example/stable stable main
    - file: /etc/apt/sources.list.d/endpoint.list

endpoint-agent:
  pkg.installed:
    - version: {{ v }}
    - hold: true
    - require:
      - pkgrepo: endpoint-repo

/etc/endpoint/agent.conf:
  file.managed:
    - source: salt://endpoint/files/agent.conf
    - mode: '0640'
    - template: jinja

endpoint-service:
  service.running:
    - name: endpointd
    - enable: true
    - watch:
      - pkg: endpoint-agent
      - file: /etc/endpoint/agent.conf
