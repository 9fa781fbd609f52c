kubectl cordon node-1
