-- list kept in one place from now on
GRANT SELECT ON feed.items, SELECT ON feed.prices, SELECT ON feed.stock TO feed_reader WITH REPLACE OPTION;
