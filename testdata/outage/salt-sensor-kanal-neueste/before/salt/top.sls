# Zuordnung der Zustände; Gruppen nach Grain "ring" (test, buero, linie)
base:
  '*':
    - grundlagen
    - zeit
  'ring:test':
    - match: grain
    - sensor
  'ring:buero':
    - match: grain
    - sensor
  'ring:linie':
    - match: grain
    - sensor
