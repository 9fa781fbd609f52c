#!/bin/bash
set -euo pipefail
salt -E 'idx0.' system.poweroff
