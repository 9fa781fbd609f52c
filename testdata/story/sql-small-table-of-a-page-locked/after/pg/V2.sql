CREATE INDEX ON shop.country (at);
