telemetria-paquete:
  pkg.installed:
    - name: telemetria-agente
    - version: latest

telemetria-servicio:
  service.running:
    - name: telemetria-agente
    - enable: True
    - watch:
      - pkg: telemetria-paquete
