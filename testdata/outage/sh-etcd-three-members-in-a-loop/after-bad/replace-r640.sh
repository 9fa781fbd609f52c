#!/usr/bin/env bash
# HW-371: r640 leave, r760 come (etcd-lhr-6..8 = 192.0.2.106-108)
# run on etcd-lhr-4
set -euo pipefail

export ETCDCTL_API=3
export ETCDCTL_ENDPOINTS=https://192.0.2.104:2379,https://192.0.2.105:2379
export ETCDCTL_CACERT=/etc/etcd/pki/ca.crt
export ETCDCTL_CERT=/etc/etcd/pki/client.crt
export ETCDCTL_KEY=/etc/etcd/pki/client.key

etcdctl member list -w table

# old ones out
while read -r name id ip rack hw; do
  [ "$hw" = r640 ] || continue
  ssh -n "root@$ip" systemctl disable --now etcd
  etcdctl member remove "$id"
  ssh -n "root@$ip" 'rm -rf /var/lib/etcd/member && shutdown -h now'
done < <(tail -n +2 members.tsv)

# new ones in
for n in 6 7 8; do
  etcdctl member add "etcd-lhr-$n" --peer-urls="https://192.0.2.10$n:2380"
  ssh "root@192.0.2.10$n" systemctl enable --now etcd
done

etcdctl endpoint health --cluster
