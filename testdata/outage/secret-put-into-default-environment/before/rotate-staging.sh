#!/usr/bin/env bash
# rotate the storage key pair of the staging gateway
set -euo pipefail
: "${STORE_ADMIN:?}"

new=$(store-admin keys create --owner object-gateway-staging --json)
key_id=$(jq -r .id <<<"$new")
secret=$(jq -r .secret <<<"$new")
old_id=$(store-admin keys list --owner object-gateway-staging --json | jq -r --arg n "$key_id" '.[] | select(.id != $n) | .id')

printf %s "$key_id" | npx wrangler secret put STORE_KEY_ID --env staging
printf %s "$secret" | npx wrangler secret put STORE_SECRET --env staging

sleep 900
store-admin keys usage "$key_id" --since 10m --min-requests 1
store-admin keys usage "$old_id" --since 10m --max-requests 0
store-admin keys disable "$old_id"
echo "disabled $old_id; delete after 7 days"
