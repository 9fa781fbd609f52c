#!/bin/sh
gcloud dns record-sets transaction start --zone=prod
gcloud dns record-sets transaction remove 192.0.2.1 --name=www.example.com. --ttl=300 --type=A --zone=prod
gcloud dns record-sets transaction execute --zone=prod
