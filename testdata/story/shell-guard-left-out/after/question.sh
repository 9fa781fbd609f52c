dropdb shop_old
