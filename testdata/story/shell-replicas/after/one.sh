kubectl scale deployment web -n shop --replicas=0
