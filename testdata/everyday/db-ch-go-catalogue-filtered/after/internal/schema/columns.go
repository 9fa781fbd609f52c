package schema

// Ordered by position, because the reader maps columns by index.
const columnsSQL = `
	SELECT name, type, comment
	FROM system.columns
	WHERE database = 'mart' AND table = ?
	ORDER BY position
	LIMIT 300`

// MaxColumns is the limit of the reader.
const MaxColumns = 300

// Column is one row of columnsSQL.
type Column struct {
	Name    string
	Type    string
	Comment string
}
