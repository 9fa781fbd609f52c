# frozen_string_literal: true

class IndexDeploymentsOnOwner < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_index :deployments, :owner_id, algorithm: :concurrently, if_not_exists: true
  end
end
