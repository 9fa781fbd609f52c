-- Zeilenrechte Schema verkauf (PostgreSQL 16)
-- Laeuft bei jedem Deployment als verkauf_owner, muss wiederholbar sein.
BEGIN;

ALTER TABLE verkauf.beleg ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS beleg_filiale ON verkauf.beleg;
CREATE POLICY beleg_filiale ON verkauf.beleg
    FOR SELECT TO filialportal
    USING (filiale_id = current_setting('portal.filiale_id')::integer);

DROP POLICY IF EXISTS beleg_bi ON verkauf.beleg;
CREATE POLICY beleg_bi ON verkauf.beleg
    FOR SELECT TO bi_leser
    USING (true);

-- FIL-2291: Rabatte sind nur ueber einen sichtbaren Beleg lesbar;
-- ausser dem Eigentuemer hatte bisher keine Rolle Rechte auf verkauf.rabatt
ALTER TABLE verkauf.rabatt ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS rabatt_filiale ON verkauf.rabatt;
CREATE POLICY rabatt_filiale ON verkauf.rabatt
    FOR SELECT TO filialportal
    USING (EXISTS (SELECT 1 FROM verkauf.beleg AS b
                   WHERE b.beleg_id = rabatt.beleg_id));

DROP POLICY IF EXISTS rabatt_bi ON verkauf.rabatt;
CREATE POLICY rabatt_bi ON verkauf.rabatt
    FOR SELECT TO bi_leser
    USING (true);

GRANT USAGE ON SCHEMA verkauf TO filialportal, bi_leser;
GRANT SELECT ON verkauf.beleg TO filialportal, bi_leser;
GRANT SELECT (beleg_id, betrag) ON verkauf.rabatt TO filialportal, bi_leser;

COMMIT;
