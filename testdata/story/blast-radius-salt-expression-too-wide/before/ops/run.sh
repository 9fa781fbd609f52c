#!/bin/bash
set -euo pipefail
salt -E 'idx0[56]' system.poweroff
