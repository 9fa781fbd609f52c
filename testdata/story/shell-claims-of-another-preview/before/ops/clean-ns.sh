#!/bin/bash
set -euo pipefail
kubectl --context eu-main -n pr-1182 delete pvc --all
