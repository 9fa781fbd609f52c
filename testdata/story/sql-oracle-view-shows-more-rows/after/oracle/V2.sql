CREATE OR REPLACE VIEW shop.v AS SELECT id FROM shop.o WHERE tenant = 1 OR tenant = 2;
