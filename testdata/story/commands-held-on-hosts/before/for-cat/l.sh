#!/bin/bash
set -euo pipefail
ssh web01 sudo poweroff
