az vm deallocate -g shop -n vm1
