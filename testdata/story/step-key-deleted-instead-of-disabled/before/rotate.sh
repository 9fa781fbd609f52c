#!/bin/bash
set -euo pipefail
old=$(keyvault current signing)
keyvault create signing --activate
sleep 3600
keyvault disable "$old"
