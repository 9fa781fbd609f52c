#!/bin/sh
# nightly dump of the shop database, before borgmatic
set -eu
stamp=$(date +%F)
mariadb-dump --single-transaction shop | zstd -q > /srv/shop/dumps/shop-$stamp.sql.zst
cp /srv/shop/dumps/shop-$stamp.sql.zst /mnt/sbg2-nas/dumps/
find /srv/shop/dumps -name 'shop-*.sql.zst' -mtime +7 -delete
