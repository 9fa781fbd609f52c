# frozen_string_literal: true

# writes signals.json for the scorers every five minutes
class SignalFile
  MAX = 200

  COLUMNS = <<~SQL
    SELECT column_name, data_type
    FROM information_schema.columns
    WHERE table_name = 'request_signals'
    ORDER BY column_name
  SQL

  def initialize(db)
    @db = db
  end

  def write(path)
    rows = @db.query(COLUMNS).map { |r| { name: r['column_name'], type: r['data_type'] } }
    File.write(path, JSON.generate(signals: rows))
  end
end
