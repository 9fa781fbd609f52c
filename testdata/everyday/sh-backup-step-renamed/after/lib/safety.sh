# shared by the upgrade scripts; every function stops the caller on failure
save_database() {   # NAME FILE
  pg_dump -Fc -h "$PGHOST" "$1" > "$2.part"
  pg_restore -l "$2.part" > /dev/null     # readable?
  mv "$2.part" "$2"
}

save_tree() {       # DIR FILE
  tar -C "$(dirname "$1")" -czf "$2.part" "$(basename "$1")"
  gzip -t "$2.part"
  mv "$2.part" "$2"
}
