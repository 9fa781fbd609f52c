class Init < ActiveRecord::Migration[7.0]
  def change
    create_table :orders
  end
end
