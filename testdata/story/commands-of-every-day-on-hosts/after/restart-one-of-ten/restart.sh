#!/bin/sh
set -eu
ssh web04 sudo systemctl restart nginx
curl -fsS http://web04/health
