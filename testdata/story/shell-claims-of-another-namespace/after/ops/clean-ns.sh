#!/bin/bash
set -euo pipefail
kubectl --context eu-main -n shop delete pvc --all
