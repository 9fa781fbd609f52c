#!/bin/bash
set -euo pipefail
export KUBECONFIG=/etc/kube/staging.conf
kubectl -n shop delete deployment cart
