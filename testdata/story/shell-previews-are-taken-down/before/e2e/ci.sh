#!/bin/bash
set -euo pipefail
kubectl get ns
