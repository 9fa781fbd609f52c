#!/bin/bash
set -euo pipefail
ansible-playbook -i inventories/prod shop.yml
curl -fsS https://canary.shop.example/health
