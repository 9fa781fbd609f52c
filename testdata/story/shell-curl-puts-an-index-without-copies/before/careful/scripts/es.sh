#!/bin/bash
set -e
curl -XPUT http://es:9200/orders/_settings -H "Content-Type: application/json" -d '{"index": {"number_of_replicas": 1}}'
