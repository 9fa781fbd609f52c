#!/bin/sh
set -eu
server & pid=$!
sleep 5
curl -fsS localhost:8080/health
kill "$pid"
