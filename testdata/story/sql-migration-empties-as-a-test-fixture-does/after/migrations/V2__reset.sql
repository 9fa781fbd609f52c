TRUNCATE TABLE shop.sessions;
