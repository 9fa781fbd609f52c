#!/bin/sh
set -eu
az group create --name rg-e2e --location westeurope
az deployment group create -g rg-e2e -f main.bicep
az group delete --name rg-e2e --yes --no-wait
