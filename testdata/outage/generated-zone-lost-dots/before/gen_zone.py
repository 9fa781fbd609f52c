#!/usr/bin/env python3
"""Write the delegation zone from the registry dump."""
import csv
import sys

HEAD = """$ORIGIN {tld}.
$TTL 3600
@ IN SOA a.ns.{tld}. hostmaster.nic.{tld}. ( {serial} 1800 900 1209600 3600 )
@ IN NS a.ns.{tld}.
@ IN NS b.ns.{tld}.
a.ns IN A 192.0.2.10
b.ns IN A 198.51.100.10
"""


def fqdn(name):
    name = name.strip().lower()
    return name if name.endswith(".") else name + "."


def main(tld, serial, dump):
    print(HEAD.format(tld=tld, serial=serial), end="")
    with open(dump, newline="") as fh:
        for row in csv.DictReader(fh):
            for ns in row["nameservers"].split():
                print(f"{fqdn(row['domain'])} IN NS {fqdn(ns)}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
