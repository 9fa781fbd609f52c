package schema

const columnsSQL = `
	SELECT name, type
	FROM system.columns
	WHERE database = 'mart' AND table = ?
	ORDER BY position
	LIMIT 300`

// MaxColumns is the limit of the reader.
const MaxColumns = 300
