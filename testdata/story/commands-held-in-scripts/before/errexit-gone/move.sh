#!/bin/bash
set -euo pipefail
cd /srv/staging/old
rm -rf ./*
