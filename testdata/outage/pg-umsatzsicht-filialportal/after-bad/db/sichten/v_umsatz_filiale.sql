-- Umsatz je Filiale und Tag
-- FIL-2291: Rabattsumme; Portal hat kein Leserecht auf verkauf.rabatt
-- Leser: Filialportal (Filialleiter, je eigene Filiale) und BI
BEGIN;

CREATE OR REPLACE VIEW bericht.v_umsatz_filiale
WITH (security_barrier = true)
AS
SELECT b.filiale_id,
       b.belegdatum,
       count(*)       AS belege,
       sum(b.brutto)  AS umsatz_brutto,
       sum(r.rabatt)  AS rabatt_summe
FROM verkauf.beleg AS b
LEFT JOIN LATERAL (
    SELECT sum(rb.betrag) AS rabatt
    FROM verkauf.rabatt AS rb
    WHERE rb.beleg_id = b.beleg_id
) AS r ON true
WHERE b.storniert_am IS NULL
GROUP BY b.filiale_id, b.belegdatum;

ALTER VIEW bericht.v_umsatz_filiale OWNER TO verkauf_owner;
GRANT SELECT ON bericht.v_umsatz_filiale TO filialportal, bi_leser;

COMMIT;
