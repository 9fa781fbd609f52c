#!/bin/bash
set -euo pipefail
fleet drain --hosts "*-[011-140]"
