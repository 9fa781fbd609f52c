#!/bin/sh
set -eu
kafka-topics.sh --bootstrap-server k1:9092 --delete --topic 'tmp-17'
