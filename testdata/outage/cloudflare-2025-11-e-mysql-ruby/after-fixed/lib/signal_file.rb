# frozen_string_literal: true

# writes signals.json for the scorers every five minutes
class SignalFile
  MAX = 200

  COLUMNS = <<~SQL
    SELECT DISTINCT column_name, data_type
    FROM information_schema.columns
    WHERE table_schema = 'scoring'
      AND table_name = 'request_signals'
    ORDER BY column_name
    LIMIT 200
  SQL

  def initialize(db)
    @db = db
  end

  def write(path)
    rows = @db.query(COLUMNS).map { |r| { name: r['column_name'], type: r['data_type'] } }
    raise 'too many signals' if rows.size > MAX

    File.write(path, JSON.generate(signals: rows))
  end
end
