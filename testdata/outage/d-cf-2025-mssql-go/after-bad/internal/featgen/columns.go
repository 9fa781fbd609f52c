package featgen

import (
	"context"
	"database/sql"
)

// Column is one feature of the model input.
type Column struct{ Name, Type string }

const columnsSQL = `
SELECT COLUMN_NAME, DATA_TYPE
FROM   INFORMATION_SCHEMA.COLUMNS
WHERE  TABLE_NAME = @table
ORDER  BY ORDINAL_POSITION`

// Columns lists the features of a table.
func Columns(ctx context.Context, db *sql.DB, table string) ([]Column, error) {
	rows, err := db.QueryContext(ctx, columnsSQL, sql.Named("table", table))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Column
	for rows.Next() {
		var c Column
		if err := rows.Scan(&c.Name, &c.Type); err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, rows.Err()
}
