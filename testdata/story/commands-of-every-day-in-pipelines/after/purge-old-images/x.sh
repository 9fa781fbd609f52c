#!/bin/bash
set -euo pipefail
docker images --filter dangling=true -q | xargs -r docker rmi
