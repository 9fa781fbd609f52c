#!/bin/sh
# rinnovo mensile del certificato del relay
# 2023-05 prima versione
# 2024-02 riavvio invece di reload, il reload non bastava con la versione vecchia (3.4)

certbot renew --cert-name smtp.example.it
cp /etc/letsencrypt/live/smtp.example.it/fullchain.pem /etc/postfix/tls/
cp /etc/letsencrypt/live/smtp.example.it/privkey.pem /etc/postfix/tls/
systemctl restart postfix
logger -t renew-smtp "certificato copiato"
