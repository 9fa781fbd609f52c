class AddCarrierCodeToShipments < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_column :shipments, :carrier_code, :string, limit: 4
    add_index :shipments, :carrier_code, algorithm: :concurrently
  end
end
