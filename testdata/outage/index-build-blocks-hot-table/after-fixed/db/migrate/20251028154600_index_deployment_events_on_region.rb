# frozen_string_literal: true

class IndexDeploymentEventsOnRegion < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_index :deployment_events, %i[project_id region created_at],
              algorithm: :concurrently, if_not_exists: true
  end
end
