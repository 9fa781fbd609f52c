#!/bin/sh
# neuer TSIG-Schluessel fuer den Zonentransfer ns1 -> ns2, auf ns1 als root
# Schritt 1: beide gelten. Schritt 2 (xfer-2026a entfernen) am 8. Dezember, eigener Antrag
# Zurueck: named.conf.transfer.vorher auf beiden wieder hinlegen, rndc reconfig erst ns2, dann ns1
set -eu
cd "$(dirname "$0")"
old=xfer-2026a
new=xfer-2026b
keys=/etc/bind/keys
conf=/etc/bind/named.conf.transfer
ns2=root@ns2.werft.example
umask 027

[ -s "$keys/$old.key" ] || { echo "$old fehlt" >&2; exit 1; }
if [ -e "$keys/$new.key" ]; then
    echo "$new gibt es schon, nichts erzeugt" >&2
    exit 1
fi

tmp=$(mktemp "$keys/.$new.XXXXXX")
trap 'rm -f "$tmp"' EXIT
tsig-keygen -a hmac-sha512 "$new" > "$tmp"
chgrp bind "$tmp"
chmod 0640 "$tmp"
mv "$tmp" "$keys/$new.key"
trap - EXIT
scp -p "$keys/$new.key" "$ns2:$keys/$new.key"
ssh "$ns2" "chgrp bind $keys/$new.key"

# Konfiguration auf beiden ablegen und pruefen, noch nicht laden
cp -p "$conf" "$conf.vorher"
install -m 0644 ns1/named.conf.transfer "$conf"
named-checkconf || { cp -p "$conf.vorher" "$conf"; exit 1; }
ssh "$ns2" "cp -p $conf $conf.vorher"
scp ns2/named.conf.transfer "$ns2:$conf"
ssh "$ns2" "chmod 0644 $conf && named-checkconf" || {
    ssh "$ns2" "cp -p $conf.vorher $conf"
    cp -p "$conf.vorher" "$conf"
    exit 1
}

printf 'Beide geprueft. Laden, erst ns1, dann ns2? (ja) '
read -r answer
[ "$answer" = ja ]
rndc reconfig
ssh "$ns2" "dig +noall +answer -k $keys/$new.key @10.80.1.53 werft.example AXFR | grep -q SOA"
ssh "$ns2" "rndc reconfig && rndc retransfer werft.example && sleep 5 && rndc zonestatus werft.example"
