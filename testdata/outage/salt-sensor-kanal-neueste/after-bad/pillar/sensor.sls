# Audit 11/2026: alle Rechner auf demselben Stand, Lücke höchstens ein Tag
sensor:
  inhalt_kanal: aktuell
  verzug: 0
