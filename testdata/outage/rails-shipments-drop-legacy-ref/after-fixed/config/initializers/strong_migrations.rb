StrongMigrations.start_after = 20230101000000
StrongMigrations.lock_timeout = 5.seconds
StrongMigrations.statement_timeout = 10.minutes
StrongMigrations.target_version = 14
StrongMigrations.auto_analyze = true
