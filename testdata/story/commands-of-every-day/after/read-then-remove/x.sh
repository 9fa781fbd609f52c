#!/bin/bash
set -euo pipefail
cd /srv/app
rm -rf node_modules/.cache tmp/*
npm ci
