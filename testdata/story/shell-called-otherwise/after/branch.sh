if [ "$1" = go ]; then kubectl delete pod --all -A; fi
