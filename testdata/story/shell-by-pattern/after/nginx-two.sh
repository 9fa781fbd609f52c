systemctl restart nginx php-fpm
