base:
  'G@roles:pg-primary or G@roles:pg-replica':
    - match: compound
    - postgres
  'dc:lys':
    - match: grain
    - sites.lys
  'dc:mrs':
    - match: grain
    - sites.mrs
  'dc:bod':
    - match: grain
    - sites.bod
