#!/bin/sh
set -eu
mongosh "mongodb://db1.prod/shop" --eval 'db.dropDatabase()'
