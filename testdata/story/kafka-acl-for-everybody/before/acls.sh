#!/bin/sh
set -eu
kafka-acls.sh --bootstrap-server "$BROKER" --add --allow-principal User:shop --operation Read --topic orders --group shop
