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

GRANT USAGE ON SCHEMA verkauf TO filialportal, bi_leser;
GRANT SELECT ON verkauf.beleg TO filialportal, bi_leser;

COMMIT;
