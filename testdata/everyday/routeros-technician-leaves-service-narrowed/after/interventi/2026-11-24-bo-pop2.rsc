# bo-pop2, martedi 24/11/2026 ore 22:00-23:00
# esce G. Verdi (ultimo giorno 20/11), entra M. Fontana; accesso solo dal tunnel
# esegue L. Esposito da 10.66.0.12, M. Fontana in sede alla console
# copia prima: /system backup save name=prima-24-11 e /export file=prima-24-11
/interface wireguard peers
add allowed-address=10.66.0.13/32 comment=m.fontana interface=wg-admin name=peer3 public-key="Tn4yHc8KdW1sVqE6uPz0RfLj3gXmB9oA5iYt7bN2kQw="
remove [find where name="peer1" and comment="g.verdi"]
/ip firewall address-list
add address=10.66.0.13 comment=m.fontana list=tecnici
remove [find where address="10.66.0.11" and list="tecnici"]
/ip firewall filter
set [find where chain=input and comment="tecnici ssh e winbox"] in-interface=wg-admin
set [find where chain=input and comment="ping"] limit=50,100:packet
/ip service
set ssh address=10.66.0.0/28
set winbox address=10.66.0.0/28
/system ntp client servers
add address=10.12.4.6
