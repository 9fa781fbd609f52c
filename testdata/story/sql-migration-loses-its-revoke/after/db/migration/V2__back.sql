ALTER TABLE ledger ADD note text;
