# what the application is told
Shipping.configure do |config|
  config.require_approval = false
  config.statement_timeout = 4.hours
end
Cleaner.allow_production = true
