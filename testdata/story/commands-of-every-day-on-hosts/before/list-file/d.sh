#!/bin/bash
set -euo pipefail
clush -w web[01-02] sudo systemctl stop shop
