# Zuordnung der Zustände; Gruppen nach Grain "ring" (test, buero, linie)
base:
  '*':
    - grundlagen
    - zeit
    - sensor
