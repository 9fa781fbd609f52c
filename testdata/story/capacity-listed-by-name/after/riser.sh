#!/usr/bin/env bash
set -euo pipefail
scontrol update NodeName='cpu[121-124],wx[01-04]' State=DRAIN Reason='riser'
