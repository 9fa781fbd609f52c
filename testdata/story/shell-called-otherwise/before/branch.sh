if [ "$1" = go ]; then kubectl delete pod a -n shop; fi
