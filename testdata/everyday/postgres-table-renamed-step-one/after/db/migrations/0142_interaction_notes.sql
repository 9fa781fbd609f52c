-- release 7.4
-- Dilek, 2026-11-16
SET lock_timeout = '3s';

BEGIN;

CREATE TABLE crm.interaction_notes (
    id          bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES crm.customers (id),
    author      text NOT NULL,
    body        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX interaction_notes_customer_idx ON crm.interaction_notes (customer_id);
CREATE INDEX interaction_notes_created_idx ON crm.interaction_notes (created_at);

GRANT SELECT, INSERT, UPDATE ON crm.interaction_notes TO crm_app;
GRANT SELECT ON crm.interaction_notes TO crm_readonly;

CREATE FUNCTION crm.copy_customer_note() RETURNS trigger
LANGUAGE plpgsql SET search_path = crm, pg_temp AS $$
BEGIN
    INSERT INTO crm.interaction_notes (id, customer_id, author, body, created_at)
    VALUES (NEW.id, NEW.customer_id, NEW.author, NEW.body, NEW.created_at)
    ON CONFLICT (id) DO UPDATE
        SET customer_id = EXCLUDED.customer_id,
            author      = EXCLUDED.author,
            body        = EXCLUDED.body,
            created_at  = EXCLUDED.created_at;
    RETURN NEW;
END;
$$;

CREATE TRIGGER customer_notes_copy
    AFTER INSERT OR UPDATE ON crm.customer_notes
    FOR EACH ROW EXECUTE FUNCTION crm.copy_customer_note();

COMMIT;
