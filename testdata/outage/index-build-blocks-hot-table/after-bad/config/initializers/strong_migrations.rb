# frozen_string_literal: true

StrongMigrations.start_after = 20230101000000
StrongMigrations.target_postgresql_version = "15"
StrongMigrations.statement_timeout = 12.hours
StrongMigrations.auto_analyze = true
