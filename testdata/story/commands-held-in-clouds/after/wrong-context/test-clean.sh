#!/bin/sh
# removes what the staging tests left behind
set -eu
kubectl --context prod delete namespace e2e
