#!/usr/bin/env bash
set -euo pipefail
scontrol update NodeName='cpu[121-126]' State=DRAIN Reason='riser'
