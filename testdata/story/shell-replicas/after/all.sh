kubectl scale deployment --all -n shop --replicas=0
