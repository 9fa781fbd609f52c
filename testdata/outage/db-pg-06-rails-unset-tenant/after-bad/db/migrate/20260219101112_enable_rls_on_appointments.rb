class EnableRlsOnAppointments < ActiveRecord::Migration[7.1]
  def up
    execute <<~SQL
      ALTER TABLE appointments ENABLE ROW LEVEL SECURITY;
      ALTER TABLE appointments FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_rows ON appointments
        USING (tenant_id = current_setting('app.tenant_id')::bigint);
    SQL
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
