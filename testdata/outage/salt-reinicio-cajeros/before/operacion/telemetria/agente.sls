telemetria-paquete:
  pkg.installed:
    - name: telemetria-agente
    - version: 5.8.1

telemetria-servicio:
  service.running:
    - name: telemetria-agente
    - enable: True
    - watch:
      - pkg: telemetria-paquete
