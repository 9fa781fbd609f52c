#!/bin/bash
set -eu
pg_dump -Fc shop | gzip > /backup/shop-new.gz
mv /backup/shop-new.gz /backup/shop.gz
dropdb shop_2019
