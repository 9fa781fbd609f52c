class Items < ActiveRecord::Migration[7.0]
  def up
    create_table :items do |t|
      t.string :name, comment: "don't use 'sku' here"
    end
  end

  def down
    drop_table :items
  end
end
