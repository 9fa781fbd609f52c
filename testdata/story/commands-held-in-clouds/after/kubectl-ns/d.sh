#!/bin/bash
set -euo pipefail
kubectl --context prod get ns -o name | xargs kubectl --context prod delete
