#!/bin/sh
# wipe-sandbox.sh - empties one developer sandbox
set -eu
ns="${1:?usage: wipe-sandbox.sh sbx-NAME}"
case "$ns" in
  sbx-?*) ;;
  *) echo "only sbx-* may be wiped" >&2; exit 2 ;;
esac
owner=$(kubectl --context dev-west get ns "$ns" -o jsonpath='{.metadata.labels.owner}')
[ "$owner" = "$(id -un)" ] || { echo "$ns belongs to $owner" >&2; exit 3; }
kubectl --context dev-west -n "$ns" get deploy,sts,job,svc,pvc
# a 'y' is too quickly typed: ask for the whole name
printf 'Type the name of the sandbox to wipe it: '
read -r typed
[ "$typed" = "$ns" ] || { echo "not the same, nothing done" >&2; exit 1; }
kubectl --context dev-west -n "$ns" delete deploy,sts,job,svc --all
kubectl --context dev-west -n "$ns" delete pvc --all
