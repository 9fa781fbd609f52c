#!/bin/sh
# wipe-sandbox.sh - empties one developer sandbox
set -eu
ns="$1"
case "$ns" in
  sbx-*) ;;
  *) echo "only sbx-* may be wiped" >&2; exit 2 ;;
esac
printf 'Wipe %s? [y/N] ' "$ns"
read -r a
[ "$a" = y ] || exit 1
kubectl --context dev-west -n "$ns" delete deploy,sts,job,svc --all
kubectl --context dev-west -n "$ns" delete pvc --all
