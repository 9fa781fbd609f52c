#!/bin/bash
set -euo pipefail
kubectl --context kind-e2e create ns e2e-$RUN_ID
make e2e
kubectl --context kind-e2e delete ns "e2e-$RUN_ID"
