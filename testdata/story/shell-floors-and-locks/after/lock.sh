az lock delete --name keep --resource-group shop
