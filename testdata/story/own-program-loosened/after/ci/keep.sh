#!/bin/bash
set -euo pipefail
recordctl sweep --zone prod.example --max-removed 200000
