#!/usr/bin/env bash
# move old weekly archives into the new layout
set -euo pipefail
src=shop-copy-old/orders
dst=stshoparchive/orders-old
rclone copy "s3:${src}" "az:${dst}" --transfers 8
rclone purge "s3:${src}"
