package exporter

import (
	"context"
	"database/sql"
	"fmt"
)

// Feature is one entry of the file read by the scoring module.
type Feature struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
}

const listColumns = `
SELECT column_name, data_type
  FROM information_schema.columns
 WHERE table_schema = 'traffic'
   AND table_name = 'request_features'
 ORDER BY column_name`

// Features returns the columns of the feature table, one entry per column.
func Features(ctx context.Context, db *sql.DB) ([]Feature, error) {
	rows, err := db.QueryContext(ctx, listColumns)
	if err != nil {
		return nil, fmt.Errorf("list columns: %w", err)
	}
	defer rows.Close()

	var out []Feature
	for rows.Next() {
		var f Feature
		if err := rows.Scan(&f.Name, &f.Kind); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, rows.Err()
}
