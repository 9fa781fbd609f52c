SET ROLE desk_owner;

CREATE TABLE desk.ticket (
    ticket_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id   uuid        NOT NULL,
    opened_at   timestamptz NOT NULL DEFAULT now(),
    status      text        NOT NULL DEFAULT 'open',
    requester   text        NOT NULL,
    subject     text        NOT NULL,
    body        text        NOT NULL
);
CREATE INDEX ticket_tenant_opened_idx ON desk.ticket (tenant_id, opened_at DESC);

CREATE TABLE desk.support_grant (
    tenant_id   uuid        NOT NULL,
    agent       name        NOT NULL,
    valid_until timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, agent)
);

ALTER TABLE desk.ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE desk.ticket FORCE ROW LEVEL SECURITY;

CREATE POLICY ticket_by_tenant ON desk.ticket
    FOR ALL
    TO desk_api
    USING      (tenant_id = current_setting('desk.tenant')::uuid)
    WITH CHECK (tenant_id = current_setting('desk.tenant')::uuid);

RESET ROLE;
