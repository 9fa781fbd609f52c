#!/bin/sh
# neuer TSIG-Schluessel fuer den Zonentransfer ns1 -> ns2
set -eu
new=xfer-2026a
keys=/etc/bind/keys
umask 027

if [ -e "$keys/$new.key" ]; then
    echo "$new gibt es schon" >&2
    exit 1
fi
tsig-keygen -a hmac-sha256 "$new" > "$keys/$new.key"
chgrp bind "$keys/$new.key"
scp -p "$keys/$new.key" root@ns2.werft.example:"$keys/$new.key"
