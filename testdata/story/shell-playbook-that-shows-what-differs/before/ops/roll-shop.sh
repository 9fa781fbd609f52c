#!/bin/bash
set -euo pipefail
ansible-playbook -i inventories/prod shop.yml --limit canary
curl -fsS https://canary.shop.example/health
