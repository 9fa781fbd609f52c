#!/bin/bash
set -e
kafka-configs.sh --bootstrap-server k1:9092 --alter --entity-type topics --entity-name pay --add-config retention.ms=60000,min.insync.replicas=1
