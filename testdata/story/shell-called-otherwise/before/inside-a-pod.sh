kubectl exec -n shop db-0 -- psql -c 'select 1'
