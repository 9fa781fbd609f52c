#!/bin/sh
nsupdate -k /etc/k <<EOF
server ns1.example.com
zone example.com
update delete www.example.com. A
update add www.example.com. 300 A 192.0.2.7
send
EOF
