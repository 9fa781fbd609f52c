pg_dump -Fc shop > /var/backups/shop.dump
