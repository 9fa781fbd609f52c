# states by role; endpoint agent only where the workplace team owns the host
base:
  'G@role:office-pc':
    - match: compound
    - agent.settings
  'G@role:branch-kiosk and not G@site:hq':
    - match: compound
    - kiosk.shell
