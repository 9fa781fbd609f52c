#!/usr/bin/env bash
# rotate the storage key pair of the production gateway
set -euo pipefail
: "${STORE_ADMIN:?}"

new=$(store-admin keys create --owner object-gateway-production --json)
key_id=$(jq -r .id <<<"$new")
secret=$(jq -r .secret <<<"$new")
old_id=$(store-admin keys list --owner object-gateway-production --json | jq -r --arg n "$key_id" '.[] | select(.id != $n) | .id')

printf %s "$key_id" | npx wrangler secret put STORE_KEY_ID
printf %s "$secret" | npx wrangler secret put STORE_SECRET

npx wrangler secret list | grep -q STORE_SECRET
sleep 60
store-admin keys delete "$old_id" --yes
echo "deleted $old_id"
