GRANT analyst TO USER alice IN hive;
