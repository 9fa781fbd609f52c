# what the application is told
Shipping.configure do |config|
  config.require_approval = true
  config.statement_timeout = 12.minutes
end
Cleaner.allow_production = false
