class Base < ActiveRecord::Migration[7.0]
  def change
    create_table :orders do |t|
      t.string :note
    end
    create_table :legacy_orders do |t|
      t.string :note
    end
  end
end
