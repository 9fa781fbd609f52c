#!/bin/bash
set -euo pipefail
ansible-playbook -i hosts.ini stop.yml --limit "$HOST"
