#!/usr/bin/env bash
set -euo pipefail
nomad node drain -enable -yes 46f1c6c4
