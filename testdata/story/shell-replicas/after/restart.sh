kubectl rollout restart deployment/web deployment/api -n shop
