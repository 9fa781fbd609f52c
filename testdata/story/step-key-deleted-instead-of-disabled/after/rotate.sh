#!/bin/bash
set -euo pipefail
old=$(keyvault current signing)
keyvault create signing --activate
keyvault delete --permanent "$old"
