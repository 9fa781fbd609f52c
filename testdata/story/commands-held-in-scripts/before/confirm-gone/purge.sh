#!/bin/bash
set -euo pipefail
read -r -p "Really drop? [y/N] " a
[[ $a == y ]] || exit 1
dropdb -h db1.prod.example.net shop_archive
