# frozen_string_literal: true

StrongMigrations.start_after = 20230101000000
StrongMigrations.target_postgresql_version = "15"
StrongMigrations.lock_timeout = 5.seconds
StrongMigrations.statement_timeout = 2.hours
StrongMigrations.lock_timeout_retries = 3
StrongMigrations.auto_analyze = true
