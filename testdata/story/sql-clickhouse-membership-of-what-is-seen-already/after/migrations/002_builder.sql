GRANT default_reader TO builder;
