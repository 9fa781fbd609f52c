package main

import (
	"context"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

const columnsQuery = `
	SELECT column_name, data_type
	FROM information_schema.columns
	WHERE table_name LIKE 'requests%'
	ORDER BY table_name, ordinal_position`

// Columns lists what the edge parser has to know about.
func Columns(ctx context.Context, conn driver.Conn) ([][2]string, error) {
	rows, err := conn.Query(ctx, columnsQuery)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out [][2]string
	for rows.Next() {
		var c [2]string
		if err := rows.Scan(&c[0], &c[1]); err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, rows.Err()
}
