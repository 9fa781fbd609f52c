CREATE VIEW report.returns_per_week AS
SELECT date_trunc('week', o.returned_at) AS week,
       p.category,
       count(*)                          AS returns
  FROM shop.orders o
  JOIN shop.order_items i ON i.order_id = o.id
  JOIN shop.products p    ON p.id = i.product_id
 WHERE o.returned_at IS NOT NULL
 GROUP BY 1, 2;

ALTER VIEW report.returns_per_week OWNER TO shop_owner;
