#!/usr/bin/env bash
# RB-207: take the slow metering pods of cluster obj-prod-2 out of service
# usage: metering-trim.sh <ticket>
set -euo pipefail
ticket="$1"
ctx=obj-prod-2
ns=objstore

kubectl --context "$ctx" -n "$ns" get pods -l app=metering,speed=slow -o wide
kubectl --context "$ctx" -n "$ns" annotate deploy/metering ops.example/change="$ticket" --overwrite
kubectl --context "$ctx" -n "$ns" delete pods -l 'app!=metering-fast,speed notin (fast)' --grace-period=0 --force --wait=false
kubectl --context "$ctx" -n "$ns" rollout status deploy/metering --timeout=10m
