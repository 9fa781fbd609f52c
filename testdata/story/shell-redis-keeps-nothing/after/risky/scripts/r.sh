#!/bin/bash
set -e
redis-cli -h cache-1 CONFIG SET maxmemory-policy allkeys-lru
redis-cli -h cache-1 CONFIG SET appendonly no
