class Clean < ActiveRecord::Migration[7.0]
  def up
    Order.delete_all
  end
end
