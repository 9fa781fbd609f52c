iptables -L
