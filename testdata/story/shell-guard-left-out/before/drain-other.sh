kubectl drain node-1 --ignore-daemonsets
