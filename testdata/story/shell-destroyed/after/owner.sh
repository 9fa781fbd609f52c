chown -R shop:shop /
