#!/bin/bash
set -euo pipefail
vtysh -c 'configure terminal' -c 'router isis CORE' \
      -c 'redistribute ipv4 bgp level-2' \
      -c 'end' -c 'write memory'
