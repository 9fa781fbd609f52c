base:
  # one agent for all, SEC-2071
  '*':
    - edr.agent
