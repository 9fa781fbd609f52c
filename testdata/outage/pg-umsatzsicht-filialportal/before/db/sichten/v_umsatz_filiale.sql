-- Umsatz je Filiale und Tag
-- Leser: Filialportal (Filialleiter, je eigene Filiale) und BI
BEGIN;

CREATE OR REPLACE VIEW bericht.v_umsatz_filiale
WITH (security_invoker = true, security_barrier = true)
AS
SELECT b.filiale_id,
       b.belegdatum,
       count(*)       AS belege,
       sum(b.brutto)  AS umsatz_brutto
FROM verkauf.beleg AS b
WHERE b.storniert_am IS NULL
GROUP BY b.filiale_id, b.belegdatum;

ALTER VIEW bericht.v_umsatz_filiale OWNER TO verkauf_owner;
GRANT SELECT ON bericht.v_umsatz_filiale TO filialportal, bi_leser;

COMMIT;
