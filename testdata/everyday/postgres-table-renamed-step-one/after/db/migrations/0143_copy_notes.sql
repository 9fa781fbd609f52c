-- release 7.4, 0142'den sonra; yarıda kesilirse yeniden başlatılabilir
SET lock_timeout = '3s';
SET statement_timeout = '60s';

CREATE OR REPLACE PROCEDURE crm.fill_interaction_notes(batch integer)
LANGUAGE plpgsql AS $$
DECLARE
    last_id bigint := 0;
    top_id  bigint;
BEGIN
    LOOP
        SELECT max(s.id) INTO top_id
        FROM (SELECT id FROM crm.customer_notes
              WHERE id > last_id ORDER BY id LIMIT batch) s;
        EXIT WHEN top_id IS NULL;

        INSERT INTO crm.interaction_notes (id, customer_id, author, body, created_at)
        SELECT id, customer_id, author, body, created_at
        FROM crm.customer_notes
        WHERE id > last_id AND id <= top_id
        FOR SHARE
        ON CONFLICT (id) DO NOTHING;

        COMMIT;
        last_id := top_id;
        PERFORM pg_sleep(0.2);
    END LOOP;
END;
$$;

-- toplam süre 40 dakika kadar, tek çağrı için sınır kaldırılmaz, uzatılır
SET statement_timeout = '2h';
CALL crm.fill_interaction_notes(5000);

SELECT (SELECT count(*) FROM crm.customer_notes)    AS eski,
       (SELECT count(*) FROM crm.interaction_notes) AS yeni;

DROP PROCEDURE crm.fill_interaction_notes(integer);
