#!/usr/bin/env bash
set -euo pipefail
calls=${1:?usage: purge_loop.sh CALLS}
[[ $calls =~ ^[0-9]+$ && $calls -ge 1 && $calls -le 3000 ]] || { echo "1..3000 calls" >&2; exit 2; }
q() { psql -XAtq -v ON_ERROR_STOP=1 "service=auth-maintenance" -c "$1"; }

for ((i = 1; i <= calls; i++)); do
    lag=$(q "SELECT coalesce(max(extract(epoch FROM replay_lag)), 0)::int FROM pg_stat_replication")
    if ((lag > 10)); then
        echo "call $i: replica lag ${lag}s, stopped" >&2
        exit 1
    fi
    n=$(q "SELECT auth.purge_login_tokens(5000)")
    echo "call $i: $n rows"
    ((n > 0)) || break
    sleep 2
done
