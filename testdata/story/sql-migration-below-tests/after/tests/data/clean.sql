DROP TABLE shop.offers;
