class AddChannelToAppointments < ActiveRecord::Migration[7.1]
  def up
    add_column :appointments, :channel, :string
    add_column :appointments, :reminded_at, :datetime

    # backfill goes tenant by tenant, the policy stays in force
    Tenant.pluck(:id).each do |id|
      execute "SET LOCAL app.tenant_id = '#{Integer(id)}'"
      execute <<~SQL
        UPDATE appointments SET channel = 'web'
         WHERE channel IS NULL AND booked_via = 1;
      SQL
    end

    # rails console and sidekiq without a tenant: no rows instead of an exception
    execute <<~SQL
      ALTER POLICY tenant_rows ON appointments
        USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::bigint);
    SQL
  end

  def down
    execute <<~SQL
      ALTER POLICY tenant_rows ON appointments
        USING (tenant_id = current_setting('app.tenant_id')::bigint);
    SQL
    remove_column :appointments, :reminded_at
    remove_column :appointments, :channel
  end
end
