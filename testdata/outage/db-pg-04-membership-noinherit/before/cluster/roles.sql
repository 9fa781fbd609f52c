-- applied by `make roles`, idempotent
\set ON_ERROR_STOP on

ALTER ROLE ledger_owner  NOLOGIN BYPASSRLS;
ALTER ROLE ledger_api    LOGIN NOINHERIT CONNECTION LIMIT 80;
ALTER ROLE bank_import   LOGIN NOINHERIT CONNECTION LIMIT 4;
ALTER ROLE support_l2    NOLOGIN;

GRANT CONNECT ON DATABASE ledger TO ledger_api, bank_import, support_l2;

-- support reads postings of open disputes, through the view
GRANT USAGE ON SCHEMA support TO support_l2;
GRANT SELECT ON support.open_dispute TO support_l2;

GRANT USAGE ON SCHEMA staging TO bank_import;
GRANT INSERT ON staging.statement_line TO bank_import;

GRANT support_l2 TO "m.ferrante", "o.lindqvist", "t.baker";
