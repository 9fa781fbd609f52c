#!/bin/bash
set -euo pipefail
zone=$1
regctl zone delete "$zone"
