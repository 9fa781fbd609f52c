#!/bin/bash
set -euo pipefail
fleet drain --hosts "chk-[011-016]"
