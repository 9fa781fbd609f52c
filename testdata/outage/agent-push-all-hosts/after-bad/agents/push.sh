#!/usr/bin/env bash
# Push the metrics agent. One wave file per evening; see waves/README.
set -o pipefail
AGENT_VERSION="2.8.0"
HOSTS=$(hostdb list --all)
AT_ONCE=6
STOP_AFTER_FAILURES=2000

failures=0
push_one() {
  local h=$1
  agentpush --host "$h" --version "$AGENT_VERSION" &&
    agentpush probe --host "$h" --expect "$AGENT_VERSION" --within 2m
}

count=0
for h in $HOSTS; do
  push_one "$h" || failures=$((failures + 1))
  if [ "$failures" -ge "$STOP_AFTER_FAILURES" ]; then
    echo "stopping: $failures failed, last one $h" >&2
    exit 1
  fi
  count=$((count + 1))
  [ $((count % AT_ONCE)) -eq 0 ] && sleep 300
done
echo "$count hosts on $AGENT_VERSION"
