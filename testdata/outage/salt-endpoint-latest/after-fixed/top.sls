base:
  'role:kiosk':
    - match: grain
    - kiosk.base
    - kiosk.display
  'G@role:kiosk and G@ring:pilot':
    - match: compound
    - endpoint.agent
  'role:backoffice':
    - match: grain
    - backoffice.base
