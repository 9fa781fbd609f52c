#!/bin/bash
set -euo pipefail
docker run -d --name test-db -e POSTGRES_PASSWORD=x postgres:16
make test
