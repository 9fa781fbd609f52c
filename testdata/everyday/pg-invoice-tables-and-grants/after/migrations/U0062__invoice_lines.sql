-- undo of V0062; refuses while there is anything in the tables
BEGIN;
SET LOCAL lock_timeout = '3s';

DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM invoice.line) THEN
        RAISE EXCEPTION 'invoice.line is not empty, undo by hand';
    END IF;
    IF EXISTS (SELECT 1 FROM invoice.mail_outbox) THEN
        RAISE EXCEPTION 'invoice.mail_outbox is not empty, undo by hand';
    END IF;
END
$$;

DROP TABLE invoice.mail_outbox RESTRICT;
DROP TABLE invoice.line RESTRICT;
COMMIT;
