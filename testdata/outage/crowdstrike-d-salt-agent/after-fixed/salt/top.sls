# states by role; endpoint agent only where the workplace team owns the host
base:
  'G@role:office-pc and G@ring:pilot':
    - match: compound
    - agent.settings
  'G@role:branch-kiosk and not G@site:hq':
    - match: compound
    - kiosk.shell
