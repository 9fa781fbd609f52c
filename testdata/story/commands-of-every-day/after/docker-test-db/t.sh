#!/bin/bash
set -euo pipefail
docker run -d --name test-db -e POSTGRES_PASSWORD=x postgres:16
trap 'docker rm -f test-db' EXIT
make test
docker rm -f test-db
docker volume create scratch
docker volume rm scratch
