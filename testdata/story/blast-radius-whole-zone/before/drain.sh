#!/bin/bash
set -euo pipefail
kubectl --context prod drain n01 --ignore-daemonsets
