-- billing: invoice lines and the outbox of the mailer
BEGIN;
SET LOCAL lock_timeout = '3s';

CREATE TABLE invoice.line (
    document_id   bigint  NOT NULL REFERENCES invoice.document (document_id),
    line_no       integer NOT NULL,
    article       text    NOT NULL,
    quantity      numeric(12,3) NOT NULL CHECK (quantity > 0),
    price_cents   bigint  NOT NULL CHECK (price_cents >= 0),
    PRIMARY KEY (document_id, line_no)
);

CREATE TABLE invoice.mail_outbox (
    mail_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id   bigint      NOT NULL REFERENCES invoice.document (document_id),
    queued_at     timestamptz NOT NULL DEFAULT now(),
    sent_at       timestamptz
);
CREATE INDEX mail_outbox_pending_idx ON invoice.mail_outbox (queued_at) WHERE sent_at IS NULL;

REVOKE ALL ON invoice.line, invoice.mail_outbox FROM PUBLIC;
GRANT SELECT, INSERT ON invoice.line TO invoice_svc;
GRANT SELECT, INSERT, DELETE ON invoice.mail_outbox TO invoice_svc;
GRANT UPDATE (sent_at) ON invoice.mail_outbox TO invoice_svc;
COMMIT;
