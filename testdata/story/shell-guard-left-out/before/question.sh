read -p "sure? " a; [ "$a" = yes ] || exit 1
dropdb shop_old
