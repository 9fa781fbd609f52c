#!/usr/bin/env bash
# rotate the storage credential of the production object gateway
set -euo pipefail

USER_NAME=svc-object-gateway-production
OLD_KEY=${1:?access key id in use}

creds=$(aws iam create-access-key --user-name "$USER_NAME" --output json)
NEW_KEY=$(jq -r .AccessKey.AccessKeyId <<<"$creds")

jq -r .AccessKey.AccessKeyId     <<<"$creds" | npx wrangler secret put STORE_KEY_ID
jq -r .AccessKey.SecretAccessKey <<<"$creds" | npx wrangler secret put STORE_SECRET

npx wrangler secret list
echo "gateway now on $NEW_KEY, give it a minute"
sleep 60

aws iam delete-access-key --user-name "$USER_NAME" --access-key-id "$OLD_KEY"
echo "old key $OLD_KEY removed"
