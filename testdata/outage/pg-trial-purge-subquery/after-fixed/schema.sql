-- schema "crm", dumped 2026-11-20 from crm-primary
CREATE TABLE workspace (
    workspace_id   bigint PRIMARY KEY,
    owner_email    text NOT NULL,
    plan           text NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE attachment (
    attachment_id  bigint PRIMARY KEY,
    workspace_id   bigint NOT NULL REFERENCES workspace ON DELETE CASCADE,
    storage_key    text NOT NULL
);

-- filled by support from the ticket export, about 900 rows a month
CREATE TABLE closed_trial (
    trial_id       bigint PRIMARY KEY,
    ws_id          bigint NOT NULL,
    closed_on      date NOT NULL,
    confirmed_by   text
);
