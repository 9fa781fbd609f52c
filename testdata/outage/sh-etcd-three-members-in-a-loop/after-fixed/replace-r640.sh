#!/usr/bin/env bash
# HW-371: one r640 leaves, one r760 comes. ./replace-r640.sh etcd-lhr-1 6
# run on etcd-lhr-4, once per evening
set -euo pipefail
old="${1:?name of the member that leaves}"
n="${2:?number of the member that comes}"

export ETCDCTL_API=3
export ETCDCTL_ENDPOINTS=https://192.0.2.104:2379,https://192.0.2.105:2379
export ETCDCTL_CACERT=/etc/etcd/pki/ca.crt
export ETCDCTL_CERT=/etc/etcd/pki/client.crt
export ETCDCTL_KEY=/etc/etcd/pki/client.key

read -r _ id ip _ hw < <(grep -P "^${old}\t" members.tsv)
[ "$hw" = r640 ] || { echo "$old is no r640"; exit 1; }

etcdctl endpoint health --cluster
[ "$(etcdctl member list | grep -c ', started,')" -eq 5 ] || { echo "not five started members"; exit 1; }
snap="/backup/etcd-lhr-$(date +%F-%H%M).db"
etcdctl --endpoints=https://127.0.0.1:2379 snapshot save "$snap"
etcdutl snapshot status "$snap" -w table
scp "$snap" "backup@198.51.100.77:/srv/etcd/"

etcdctl member add "etcd-lhr-$n" --learner --peer-urls="https://192.0.2.10$n:2380"
ssh "root@192.0.2.10$n" systemctl enable --now etcd
new="$(etcdctl member list | awk -F', ' -v p="etcd-lhr-$n" '$3==p {print $1}')"
until etcdctl member promote "$new"; do sleep 20; done
etcdctl endpoint health --cluster

read -r -p "six healthy members? type ${old} to remove it: " answer
[ "$answer" = "$old" ] || exit 1
etcdctl member remove "$id"
ssh "root@$ip" systemctl disable --now etcd
etcdctl endpoint health --cluster
echo "data of $old stays on its disk until HW-371 is closed"
