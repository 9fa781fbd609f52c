base:
  'role:till':
    - match: grain
    - till.base
  'G@role:till and G@ring:pilot':
    - match: compound
    - scanner.agent
  'G@role:till and G@ring:early':
    - match: compound
    - scanner.agent
