require "database_cleaner/active_record"

RSpec.configure do |config|
  config.before(:suite) do
    host = ActiveRecord::Base.connection_db_config.configuration_hash[:host]
    abort "specs need a local database, not #{host}" unless ["localhost", "127.0.0.1"].include?(host)
    DatabaseCleaner.allow_remote_database_url = false
    DatabaseCleaner.strategy = :transaction
    DatabaseCleaner.clean_with(:truncation)
  end

  config.around do |example|
    DatabaseCleaner.cleaning { example.run }
  end
end
