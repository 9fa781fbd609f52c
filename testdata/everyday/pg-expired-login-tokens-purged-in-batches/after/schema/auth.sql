CREATE SCHEMA auth;

CREATE TABLE auth.users (
    user_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login      text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- one row for each sign-in; worthless once expired (retention: 90 days for abuse handling)
CREATE TABLE auth.login_tokens (
    token_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id    bigint NOT NULL REFERENCES auth.users,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    client_ip  inet
);
CREATE INDEX login_tokens_expires_idx ON auth.login_tokens (expires_at);
CREATE INDEX login_tokens_user_idx ON auth.login_tokens (user_id);

CREATE TABLE auth.purge_log (
    run_at  timestamptz NOT NULL DEFAULT now(),
    cutoff  timestamptz NOT NULL,
    deleted integer NOT NULL
);

GRANT USAGE ON SCHEMA auth TO auth_maintenance;
GRANT SELECT, UPDATE, DELETE ON auth.login_tokens TO auth_maintenance;
GRANT INSERT ON auth.purge_log TO auth_maintenance;
