az vm delete --ids $(az vm list -g shop --query "[].id" -o tsv) --yes
