#!/usr/bin/env python3
"""CHG-5531: bring up customer ACME on agg-ber-2."""
import os
from netmiko import ConnectHandler

device = {
    "device_type": "cisco_ios",
    "host": "agg-ber-2",
    "username": os.environ["NET_USER"],
    "password": os.environ["NET_PASS"],
}

config_set = [
    "interface GigabitEthernet0/0/7",
    " description ACME port 4411",
    " ip address 192.0.2.1 255.255.255.252",
    " no shutdown",
    "exit",
    "ip prefix-list ACME-IN seq 5 permit 198.51.100.0/24",
    "router ospf 10",
    " passive-interface GigabitEthernet0/0/7",
    "exit",
    "router bgp 65000",
    " neighbor 192.0.2.2 remote-as 65010",
    " neighbor 192.0.2.2 description ACME",
    " address-family ipv4",
    "  neighbor 192.0.2.2 activate",
    "  neighbor 192.0.2.2 prefix-list ACME-IN in",
    "  neighbor 192.0.2.2 prefix-list OWN-LOOPS out",
    "  neighbor 192.0.2.2 maximum-prefix 10",
    " exit-address-family",
    "end",
]

with ConnectHandler(**device) as conn:
    print(conn.send_config_set(config_set))
    conn.save_config()
