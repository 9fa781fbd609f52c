#!/usr/bin/env bash
# RB-31: take the slow metering hosts out while billing looks at them
set -euo pipefail
salt '*-03[1-9]*' service.stop objectd
salt '*-03[1-9]*' service.status objectd || true
