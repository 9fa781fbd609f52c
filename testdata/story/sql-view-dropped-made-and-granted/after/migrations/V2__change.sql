DROP VIEW shop.order_counts;
CREATE VIEW shop.order_counts AS SELECT customer, count(*) AS n FROM shop.orders GROUP BY customer;
GRANT SELECT ON shop.order_counts TO reporting;
