CREATE TABLE auth.sessions (
    id          uuid PRIMARY KEY,
    account_id  bigint NOT NULL REFERENCES auth.accounts (id),
    created_at  timestamptz NOT NULL DEFAULT now(),
    expires_at  timestamptz NOT NULL,
    user_agent  text,
    CHECK (expires_at > created_at - interval '1 year')
);
CREATE TABLE auth.accounts_audit (
    account_id  bigint NOT NULL,
    event       text NOT NULL,
    at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX accounts_audit_idx ON auth.accounts_audit (account_id, at);
CREATE INDEX sessions_account_idx ON auth.sessions (account_id);
CREATE INDEX sessions_expires_idx ON auth.sessions (expires_at);
