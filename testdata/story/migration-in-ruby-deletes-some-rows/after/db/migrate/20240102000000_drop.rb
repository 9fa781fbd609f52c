class Clean < ActiveRecord::Migration[7.0]
  def up
    Order.where(state: "void").delete_all
    user.orders.delete_all
  end
  def down
    Setting.delete_all
  end
end
