#!/bin/sh
# removes what the staging tests left behind
set -eu
kubectl --context staging delete namespace e2e
