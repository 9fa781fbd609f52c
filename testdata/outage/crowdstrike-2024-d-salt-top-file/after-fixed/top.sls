base:
  # ring by grain, set at installation (SEC-2071)
  'G@ring:office and G@os_family:Debian':
    - match: compound
    - edr.agent
  'G@ring:pilot or G@ring:lab':
    - match: compound
    - edr.agent
