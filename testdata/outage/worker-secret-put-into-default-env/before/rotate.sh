#!/usr/bin/env bash
# rotate the storage credential of the production object gateway
set -euo pipefail

USER_NAME=svc-object-gateway-production
OLD_KEY=${1:?access key id in use}

creds=$(aws iam create-access-key --user-name "$USER_NAME" --output json)
NEW_KEY=$(jq -r .AccessKey.AccessKeyId <<<"$creds")

jq -r .AccessKey.AccessKeyId     <<<"$creds" | npx wrangler secret put STORE_KEY_ID --env production
jq -r .AccessKey.SecretAccessKey <<<"$creds" | npx wrangler secret put STORE_SECRET --env production

# the gateway reports the key it signs with
for i in $(seq 1 30); do
  seen=$(curl -fsS https://objects.example.com/_internal/credential | jq -r .key_id)
  [ "$seen" = "$NEW_KEY" ] && break
  sleep 10
done
[ "$seen" = "$NEW_KEY" ] || { echo "gateway still signs with $seen" >&2; exit 1; }

aws iam update-access-key --user-name "$USER_NAME" --access-key-id "$OLD_KEY" --status Inactive
echo "old key inactive, delete it after seven days with retire-key.sh $OLD_KEY"
