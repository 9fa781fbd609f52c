# frozen_string_literal: true

class AddRegionToDeploymentEvents < ActiveRecord::Migration[7.1]
  def change
    add_column :deployment_events, :region, :string
  end
end
