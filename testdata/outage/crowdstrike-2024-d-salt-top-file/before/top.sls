base:
  # ring by grain, set at installation
  'G@ring:office and G@os_family:Debian':
    - match: compound
    - edr.agent
  'G@ring:pilot':
    - match: compound
    - edr.agent
