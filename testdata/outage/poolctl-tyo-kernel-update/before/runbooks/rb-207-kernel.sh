#!/bin/bash
# RB-207 カーネル更新に伴う切り離し (poolctl 3.x)
# 実施: 02:00-05:00 JST、二人作業(操作者と確認者)
set -euo pipefail

FLOOR_FILE=/etc/poolctl/tyo.ini   # capacity/tyo.ini を配布したもの

# 今週分
NODES=(auth-tyo-01 auth-tyo-02)

for n in "${NODES[@]}"; do
  poolctl --floors "$FLOOR_FILE" drain --pool auth --node "$n" --wait-quiet 300
  ssh "$n" sudo dnf -y update kernel
  ssh "$n" sudo systemctl reboot || true
  poolctl wait-up --node "$n" --timeout 900
  dig +short +time=2 +tries=2 @"$n" health.tyo.example.jp TXT | grep -q OK
  poolctl undrain --pool auth --node "$n"
  sleep 900
done
