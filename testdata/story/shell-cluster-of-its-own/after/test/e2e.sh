#!/usr/bin/env bash
set -euo pipefail
trap 'kind delete cluster --name ci' EXIT
kind create cluster --name ci
kubectl --context kind-ci delete pods --all -n default
