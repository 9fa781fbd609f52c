GRANT SELECT ON ledger.* TO feature_builder;
