CREATE OR REPLACE VIEW ledger.v_balances AS
SELECT account_no, currency, SUM(amount) AS balance
  FROM ledger.entries
 GROUP BY account_no, currency
WITH READ ONLY;
