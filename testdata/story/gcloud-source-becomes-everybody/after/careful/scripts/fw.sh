#!/bin/bash
set -euo pipefail
gcloud compute firewall-rules update allow-admin --source-ranges=10.0.0.0/8
gcloud container clusters update core --enable-master-authorized-networks --master-authorized-networks=10.20.0.0/16,192.0.2.0/24
