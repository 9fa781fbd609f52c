#!/bin/bash
set -euo pipefail
echo start
printf 'server ns1.example.com\nzone example.com\nupdate delete www.example.com A\nsend\n' | nsupdate -k /etc/k
