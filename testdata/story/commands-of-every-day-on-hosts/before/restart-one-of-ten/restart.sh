#!/bin/sh
set -eu
ssh web03 sudo systemctl restart nginx
