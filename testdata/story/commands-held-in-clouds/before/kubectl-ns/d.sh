#!/bin/bash
set -euo pipefail
kubectl --context prod delete namespace "review-${PR:?}"
