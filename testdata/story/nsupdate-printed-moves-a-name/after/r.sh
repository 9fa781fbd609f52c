#!/bin/bash
set -euo pipefail
echo start
printf 'server ns1.example.com\nzone example.com\nupdate delete www.example.com A\nupdate add www.example.com 300 A 192.0.2.4\nsend\n' | nsupdate -k /etc/k
