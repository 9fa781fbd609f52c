class TidyShipments < ActiveRecord::Migration[7.1]
  def up
    add_index :shipments, [:consignor_id, :delivered_at], name: "ix_shipments_open"

    safety_assured do
      remove_column :shipments, :legacy_ref
      change_column_null :shipments, :carrier_code, false, "UNKN"
    end
  end

  def down
    add_column :shipments, :legacy_ref, :string
    change_column_null :shipments, :carrier_code, true
    remove_index :shipments, name: "ix_shipments_open"
  end
end
