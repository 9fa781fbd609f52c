#!/bin/bash
set -euo pipefail
export KUBECONFIG=/etc/kube/prod.conf
kubectl -n shop delete deployment cart
