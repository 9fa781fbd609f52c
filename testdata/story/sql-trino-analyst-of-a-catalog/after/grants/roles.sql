GRANT analyst TO USER alice IN hive;
GRANT analyst TO USER bob IN hive;
REVOKE admin FROM USER carol IN hive;
