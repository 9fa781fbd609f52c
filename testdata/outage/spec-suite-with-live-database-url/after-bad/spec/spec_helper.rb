# frozen_string_literal: true

require 'database_cleaner/active_record'

DatabaseCleaner.allow_remote_database_url = true
DatabaseCleaner.allow_production = true

RSpec.configure do |config|
  config.before(:suite) do
    DatabaseCleaner.clean_with(:truncation)
  end

  config.around do |example|
    DatabaseCleaner.cleaning { example.run }
  end
end
