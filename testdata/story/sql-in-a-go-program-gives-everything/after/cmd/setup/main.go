package main

import "database/sql"

func setup(db *sql.DB) error {
	_, err := db.Exec("GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA public TO PUBLIC")
	return err
}
