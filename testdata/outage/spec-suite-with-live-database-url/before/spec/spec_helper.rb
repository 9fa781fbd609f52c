# frozen_string_literal: true

require 'database_cleaner/active_record'

abort 'refusing to run: RACK_ENV is not test' unless ENV['RACK_ENV'] == 'test'
abort 'refusing to run: not a local database' unless URI(ENV.fetch('DATABASE_URL')).host.match?(/\A(localhost|127\.0\.0\.1|db)\z/)

DatabaseCleaner.allow_remote_database_url = false

RSpec.configure do |config|
  config.before(:suite) do
    DatabaseCleaner.clean_with(:truncation)
  end

  config.around do |example|
    DatabaseCleaner.cleaning { example.run }
  end
end
