#!/bin/bash
set -euo pipefail
az network vnet update -g core -n hub --dns-servers 10.20.1.4 10.20.2.4
az vmss update -g core -n front --set sku.capacity=12
az network application-gateway address-pool update -g core --gateway-name front -n pool --servers 10.20.1.11 10.20.2.11 10.20.3.11
