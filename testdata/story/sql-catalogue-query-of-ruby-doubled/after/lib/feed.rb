class Feed
  def columns(client, table)
    client.query(<<~SQL)
      SELECT name, type
      FROM system.columns
      WHERE table = '#{table}'
      ORDER BY name
    SQL
  end
end
