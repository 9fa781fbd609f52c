#!/bin/sh
echo "systemctl restart frr" | TZ=Asia/Seoul at 11:00 2026-03-03
