base:
  'role:kiosk':
    - match: grain
    - kiosk.base
    - kiosk.display
  '*':
    - endpoint.agent
  'role:backoffice':
    - match: grain
    - backoffice.base
