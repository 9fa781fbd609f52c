CREATE SQL SECURITY INVOKER VIEW shop.my_orders AS SELECT id, total FROM shop.orders WHERE owner = CURRENT_USER();
GRANT SELECT ON shop.my_orders TO 'agent'@'10.%';
