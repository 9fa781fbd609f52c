CREATE VIEW shop.v AS SELECT id FROM shop.o WHERE tenant = 1;
GRANT SELECT ON shop.v TO app;
