#!/bin/bash
set -euo pipefail
clush -w web[01-03] sudo systemctl stop shop
