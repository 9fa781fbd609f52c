#!/bin/bash
set -euo pipefail
echo start
