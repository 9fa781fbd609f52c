package invoices

import "database/sql"

func All(db *sql.DB) (*sql.Rows, error) {
	return db.Query(`SELECT id, amount FROM billing.invoices WHERE paid = $1`, false)
}
