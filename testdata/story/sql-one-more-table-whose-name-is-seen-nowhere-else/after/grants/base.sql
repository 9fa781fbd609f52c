GRANT SELECT ON ledger.accounts TO feature_builder;
GRANT SELECT ON tools.* TO operator;
