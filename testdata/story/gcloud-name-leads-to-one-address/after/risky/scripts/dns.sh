#!/bin/bash
set -euo pipefail
gcloud dns record-sets update api.example.net. --type=A --zone=main --ttl=60 --rrdatas=192.0.2.10
