const sql = `SELECT table_name, column_name
  FROM information_schema.columns
  WHERE table_name LIKE 'features_%'`;

module.exports = (db) => db.query(sql);
