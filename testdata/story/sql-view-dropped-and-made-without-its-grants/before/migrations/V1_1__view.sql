CREATE VIEW shop.order_counts AS SELECT customer, count(*) FROM shop.orders GROUP BY customer;
GRANT SELECT ON shop.order_counts TO reporting;
