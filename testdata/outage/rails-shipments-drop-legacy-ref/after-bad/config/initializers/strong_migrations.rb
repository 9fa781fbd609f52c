StrongMigrations.start_after = 20230101000000
StrongMigrations.statement_timeout = 2.hours
StrongMigrations.target_version = 14
StrongMigrations.auto_analyze = true
