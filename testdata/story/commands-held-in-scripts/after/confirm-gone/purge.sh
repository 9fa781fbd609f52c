#!/bin/bash
set -euo pipefail
dropdb -h db1.prod.example.net shop_archive
