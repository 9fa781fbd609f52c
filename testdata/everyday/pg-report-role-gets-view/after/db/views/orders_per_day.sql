CREATE VIEW report.orders_per_day AS
SELECT date_trunc('day', o.placed_at) AS day,
       count(*)                       AS orders,
       sum(o.total_cents)             AS total_cents
  FROM shop.orders o
 WHERE o.state <> 'cancelled'
 GROUP BY 1;

ALTER VIEW report.orders_per_day OWNER TO shop_owner;
COMMENT ON VIEW report.orders_per_day IS
  'orders and turnover a day, without cancelled ones';
