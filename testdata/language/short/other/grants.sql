GRANT SELECT ON shop.orders TO app;
REVOKE ALL ON shop.audit FROM public;
