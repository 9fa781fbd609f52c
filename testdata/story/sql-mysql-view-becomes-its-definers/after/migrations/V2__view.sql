ALTER SQL SECURITY DEFINER VIEW shop.my_orders AS SELECT id, total, address FROM shop.orders;
