base:
  'role:till':
    - match: grain
    - till.base
  '*':
    - scanner.agent
