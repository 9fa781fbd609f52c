# RouterOS, branch offices. First rule that matches wins.
/ip firewall filter
add chain=input action=accept connection-state=established,related comment="running"
add chain=input action=drop connection-state=invalid comment="broken"
add chain=input action=accept protocol=tcp dst-port=22 src-address=10.9.0.0/24 comment="admin"
add chain=input action=accept protocol=icmp limit=18,5:packet comment="ping"
add chain=input action=accept protocol=udp dst-port=161 src-address=10.9.0.31 comment="monitoring"
add chain=input action=drop comment="rest"
/ip service
set telnet disabled=yes
set ftp disabled=yes
set api disabled=yes
set ssh address=10.9.0.0/24
