#!/bin/bash
set -euo pipefail
kubectl --context eu-main -n pr-1183 delete pvc --all
