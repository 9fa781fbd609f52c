#!/bin/bash
set -euo pipefail
make all
