# frozen_string_literal: true

class IndexDeploymentEventsOnRegion < ActiveRecord::Migration[7.1]
  def change
    safety_assured do
      add_column :deployment_events, :region, :string
      add_index :deployment_events, %i[project_id region created_at]
    end
  end
end
