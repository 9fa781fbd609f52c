#!/bin/sh
# WEB-640: booking goes to the new gateway, NS1 contract ends this month
set -eu
. /etc/octodns/prod.env
octodns-validate --config-file=config/production.yaml
octodns-sync --config-file=config/production.yaml --doit --force
dig +short booking.lumenfare.example @ns-101.awsdns-12.example
