#!/bin/sh
set -eu
gcloud compute instances delete $(gcloud compute instances list --project shop-prod --format='value(name)') --project shop-prod --zone europe-west1-b --quiet
