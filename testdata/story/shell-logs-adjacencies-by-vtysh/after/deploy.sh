#!/bin/bash
set -euo pipefail
vtysh -c 'configure terminal' -c 'router isis CORE' \
      -c 'log-adjacency-changes' \
      -c 'end' -c 'write memory'
