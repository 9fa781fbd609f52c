for n in node-{1..3}; do kubectl drain $n --ignore-daemonsets; done
