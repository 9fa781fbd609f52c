class AddOpenIndexToShipments < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_index :shipments, [:consignor_id, :delivered_at],
              name: "ix_shipments_open", algorithm: :concurrently
  end
end
