# 2026-11-24 22:31:09 by RouterOS 7.15.3
# software id = 4K2P-ZZ81
# model = CCR2004-16G-2S+
/interface list
add name=WAN
/interface wireguard
add comment="accesso tecnici" listen-port=51820 mtu=1420 name=wg-admin
/interface list member
add interface=sfp-sfpplus1 list=WAN
/ip firewall address-list
add address=10.66.0.12 comment=l.esposito list=tecnici
add address=10.12.4.30 comment=zabbix list=monitor
add address=10.66.0.13 comment=m.fontana list=tecnici
/interface wireguard peers
add allowed-address=10.66.0.12/32 comment=l.esposito interface=wg-admin name=peer2 public-key="Jm8sXo5F2cTq7nUeWb4RdKzYhV1gL0pA9iN6tE3xQkM="
add allowed-address=10.66.0.13/32 comment=m.fontana interface=wg-admin name=peer3 public-key="Tn4yHc8KdW1sVqE6uPz0RfLj3gXmB9oA5iYt7bN2kQw="
/ip firewall filter
add action=accept chain=input comment="stabilite" connection-state=established,related
add action=drop chain=input comment="non valide" connection-state=invalid
add action=accept chain=input comment="wireguard" dst-port=51820 in-interface-list=WAN protocol=udp
add action=accept chain=input comment="tecnici ssh e winbox" dst-port=22,8291 in-interface=wg-admin protocol=tcp src-address-list=tecnici
add action=accept chain=input comment="snmp" dst-port=161 protocol=udp src-address-list=monitor
add action=accept chain=input comment="ping" limit=50,100:packet protocol=icmp
add action=drop chain=input comment="tutto il resto"
/ip service
set telnet disabled=yes
set ftp disabled=yes
set www disabled=yes
set ssh address=10.66.0.0/28
set api disabled=yes
set winbox address=10.66.0.0/28
set api-ssl disabled=yes
/system identity
set name=bo-pop2
/system ntp client
set enabled=yes
/system ntp client servers
add address=10.12.4.5
add address=10.12.4.6
