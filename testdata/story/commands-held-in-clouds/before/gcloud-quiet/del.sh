#!/bin/sh
set -eu
gcloud compute instances delete web-17 --project shop-test --zone europe-west1-b
