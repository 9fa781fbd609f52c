class DropOldOrders < ActiveRecord::Migration[7.1]
  def up
    left = select_value("SELECT COUNT(*) FROM old_orders WHERE archived_at IS NULL").to_i
    say "#{left} rows not archived" if left > 0
    drop_table :old_orders
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
