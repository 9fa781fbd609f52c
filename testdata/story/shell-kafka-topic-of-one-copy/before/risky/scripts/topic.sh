#!/bin/bash
set -e
kafka-topics.sh --bootstrap-server k1:9092 --create --topic pay --partitions 12 --replication-factor 3 --config min.insync.replicas=2 --config retention.ms=604800000
