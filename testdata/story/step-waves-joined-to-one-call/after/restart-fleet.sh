#!/bin/bash
set -euo pipefail
fleetctl2 restart --group gateway
