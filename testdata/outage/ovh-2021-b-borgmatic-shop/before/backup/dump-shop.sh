#!/bin/sh
# nightly dump of the shop database, before borgmatic
set -eu
stamp=$(date +%F)
mariadb-dump --single-transaction shop | zstd -q > /srv/shop/dumps/shop-$stamp.sql.zst
rclone copy /srv/shop/dumps/shop-$stamp.sql.zst gra-object:shop-dumps/
rclone check /srv/shop/dumps gra-object:shop-dumps --one-way
find /srv/shop/dumps -name 'shop-*.sql.zst' -mtime +7 -delete
