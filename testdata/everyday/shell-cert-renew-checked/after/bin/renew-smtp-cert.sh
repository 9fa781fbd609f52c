#!/bin/sh
# deploy hook di certbot per smtp.example.it: gira solo quando il certificato e' stato rinnovato
set -eu

live=/etc/letsencrypt/live/smtp.example.it
tls=/etc/postfix/tls
new=$(mktemp -d "$tls/.new.XXXXXX")
trap 'rm -rf -- "$new"' EXIT

install -m 0644 "$live/fullchain.pem" "$new/fullchain.pem"
install -m 0600 "$live/privkey.pem" "$new/privkey.pem"

# valido ancora 60 giorni, nome giusto, chiave e certificato della stessa coppia
openssl x509 -in "$new/fullchain.pem" -noout -checkend 5184000
openssl x509 -in "$new/fullchain.pem" -noout -checkhost smtp.example.it | grep -q 'does match'
cert_pub=$(openssl x509 -in "$new/fullchain.pem" -noout -pubkey)
key_pub=$(openssl pkey -in "$new/privkey.pem" -pubout)
[ "$cert_pub" = "$key_pub" ]

cp -p "$tls/fullchain.pem" "$tls/fullchain.pem.old"
cp -p "$tls/privkey.pem" "$tls/privkey.pem.old"
mv "$new/fullchain.pem" "$tls/fullchain.pem"
mv "$new/privkey.pem" "$tls/privkey.pem"

back() {
  mv "$tls/fullchain.pem.old" "$tls/fullchain.pem"
  mv "$tls/privkey.pem.old" "$tls/privkey.pem"
  systemctl reload postfix
  echo "rinnovo annullato, rimesso il certificato precedente" >&2
  exit 1
}

postfix check || back
systemctl reload postfix   # basta: Postfix 3.7 dall'aggiornamento di settembre
sleep 3
openssl s_client -starttls smtp -connect localhost:25 -verify_hostname smtp.example.it \
  -verify_return_error </dev/null >/dev/null 2>&1 || back
logger -t renew-smtp "certificato rinnovato e verificato"
