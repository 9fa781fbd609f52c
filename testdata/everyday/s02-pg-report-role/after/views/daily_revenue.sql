CREATE VIEW reporting.daily_revenue AS
SELECT date_trunc('day', o.created_at) AS day,
       o.currency,
       count(*)            AS orders,
       sum(o.total_cents)  AS revenue_cents
FROM sales.orders o
WHERE o.state = 'done'
GROUP BY 1, 2;
