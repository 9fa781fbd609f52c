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
WHERE table_name IN ('orders', 'order_items', 'payments', 'refunds')
ORDER BY table_name, ordinal_position;
SQL

test -s "$TMP"
chmod 0644 "$TMP"
mv "$TMP" "$OUT"
systemctl reload cdc-sink
