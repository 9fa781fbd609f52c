StrongMigrations.start_after = 20230101000000
StrongMigrations.statement_timeout = 1.hours
StrongMigrations.auto_analyze = true
