pg_dump -Fc shop > /var/backups/shop.dump
rclone copy /var/backups/shop.dump offsite:shop/
