ALTER TABLE ledger ADD note text;
REVOKE UPDATE ON ledger FROM report;
