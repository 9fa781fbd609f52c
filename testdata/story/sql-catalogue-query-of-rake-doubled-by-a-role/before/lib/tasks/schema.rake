namespace :schema do
  # holdpoint: runs as builder
  task :export => :environment do
    rows = ActiveRecord::Base.connection.select_all(<<~SQL)
      SELECT column_name, data_type
        FROM information_schema.columns
       WHERE table_name = 'orders'
       ORDER BY ordinal_position
    SQL
    File.write('config/orders_columns.json', rows.to_json)
  end
end
