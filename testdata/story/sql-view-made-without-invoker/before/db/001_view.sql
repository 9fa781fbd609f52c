CREATE VIEW shop.v WITH (security_invoker = true, security_barrier) AS SELECT id FROM shop.orders;
