package main

import "database/sql"

func setup(db *sql.DB) error {
	_, err := db.Exec("GRANT SELECT ON reports TO reporter")
	return err
}
