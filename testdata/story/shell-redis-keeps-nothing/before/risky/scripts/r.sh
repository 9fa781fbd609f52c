#!/bin/bash
set -e
redis-cli -h cache-1 CONFIG SET maxmemory-policy noeviction
redis-cli -h cache-1 CONFIG SET appendonly yes
