CREATE ROLE IF NOT EXISTS feed_reader;
CREATE USER IF NOT EXISTS feed IDENTIFIED WITH ssl_certificate CN 'feed' HOST IP '10.9.0.0/16';
GRANT SELECT ON feed.items TO feed_reader;
GRANT SELECT ON feed.prices TO feed_reader;
GRANT feed_reader TO feed;
