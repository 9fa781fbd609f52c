chown -R shop:shop /srv/shop
