class D < ActiveRecord::Migration[7.0]
  def up
    drop_table :legacy_orders
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
