CREATE TABLE shop.baskets_2019 (basket_id bigint PRIMARY KEY, closed_at timestamptz);
