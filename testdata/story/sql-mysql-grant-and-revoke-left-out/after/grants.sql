GRANT SELECT ON shop.articles TO 'web'@'10.0.0.1';
