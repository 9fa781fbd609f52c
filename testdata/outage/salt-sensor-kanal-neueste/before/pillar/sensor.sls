{% set ring = grains.get('ring', 'linie') %}
sensor:
{% if ring == 'test' %}
  version: 7.16.1-2210
  inhalt_kanal: aktuell
  verzug: 0
{% elif ring == 'buero' %}
  version: 7.15.3-2098
  inhalt_kanal: n-1
  verzug: 24
{% else %}
  version: 7.15.3-2098
  inhalt_kanal: n-1
  verzug: 72
{% endif %}
