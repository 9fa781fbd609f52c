CREATE OR REPLACE VIEW shop.v WITH (security_barrier) AS SELECT id, note FROM shop.orders;
