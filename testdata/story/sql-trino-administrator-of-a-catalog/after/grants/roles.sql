GRANT analyst TO USER alice IN hive;
GRANT admin TO USER bob IN hive;
ALTER TABLE hive.sales.orders SET AUTHORIZATION USER bob;
