-- Rollen von Personen, Cluster pg-ham-1 (PostgreSQL 15), Datenbanken lager und versand
-- Soll-Stand. Ein- und Austritte laufen ueber eigene Dateien in roles/, eine je Vorgang.
-- Gruppen ohne LOGIN:
--   lager_ro, lager_rw      Schema lager
--   versand_ro, versand_rw  Schema versand
-- Eigentuemer der Objekte sind lager_owner und versand_owner, nie Personen.

CREATE ROLE "j.okafor" LOGIN IN ROLE lager_rw, versand_rw CONNECTION LIMIT 5;
CREATE ROLE "m.winkler" LOGIN IN ROLE lager_ro CONNECTION LIMIT 5;
CREATE ROLE "s.dierks" LOGIN IN ROLE lager_rw CONNECTION LIMIT 5;
CREATE ROLE "t.brodersen" LOGIN IN ROLE versand_ro CONNECTION LIMIT 5;
