docker volume rm shop_tmp
