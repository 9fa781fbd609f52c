-- stage tables of the open month, kept until the invoices are sent
CREATE TABLE IF NOT EXISTS billing.tmp_usage_open_month
(
    account UInt64,
    day Date,
    units Decimal(18, 4)
)
ENGINE = MergeTree
ORDER BY (account, day);

INSERT INTO billing.tmp_usage_open_month
SELECT account, toDate(at), sum(units) FROM usage.events
WHERE at >= toStartOfMonth(now()) GROUP BY account, toDate(at);
