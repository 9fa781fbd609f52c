#!/usr/bin/env bash
# Builds the column map the CDC sink reads at start.
# One line per column: table, column, type. The sink maps by position.
set -euo pipefail

OUT=${OUT:-/srv/cdc/column_map.tsv}
TMP=$(mktemp "${OUT}.XXXXXX")
trap 'rm -f "$TMP"' EXIT

mariadb --defaults-file=/etc/cdc/gen.cnf --batch --skip-column-names <<'SQL' >"$TMP"
SELECT table_name, column_name, column_type
FROM information_schema.columns
WHERE (table_schema = 'shop'
       AND table_name IN ('orders', 'order_items', 'payments'))
   OR (table_schema = 'shop_ledger'
       AND table_name = 'refunds')
ORDER BY table_name, ordinal_position;
SQL

test -s "$TMP"
# every (table, column) exactly once, all four tables present
test -z "$(cut -f1,2 "$TMP" | sort | uniq -d)"
test "$(cut -f1 "$TMP" | sort -u | wc -l)" -eq 4
chmod 0644 "$TMP"
mv "$TMP" "$OUT"
systemctl reload cdc-sink
