#!/bin/sh
nsupdate -k /etc/k <<EOF
server ns1.example.com
zone example.com
update delete www.example.com. A
send
EOF
