#!/usr/bin/env bash
# move old weekly archives into the new layout
set -euo pipefail
src=shop-copy-old/orders
dst=shop-copy-fra/orders-old
rclone copy "s3:${src}" "s3:${dst}" --transfers 8
rclone check "s3:${src}" "s3:${dst}" --one-way
echo "archive copied and compared; ${src} stays until $(date -d '+90 days' +%F)"
