require "active_support/core_ext/integer/time"

Rails.application.configure do
  config.enable_reloading = false
  config.action_controller.allow_forgery_protection = true
  config.force_ssl = true
end
