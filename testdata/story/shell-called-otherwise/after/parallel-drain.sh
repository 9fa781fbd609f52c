for n in $(kubectl get nodes -o name); do kubectl drain $n --ignore-daemonsets --force --disable-eviction & done
