setup() {
  dir=$(mktemp -d)
  sed -e "s|^SPOOL=.*|SPOOL=$dir|" -e 's|id -u|echo 0|' clean-spool.sh > "$dir.sh"
  mkdir "$dir/job-1.done" "$dir/job-2.done" "$dir/job-3"
  touch -d '5 days ago' "$dir/job-1.done" "$dir/job-3"
}

@test "only old delivered folders go" {
  run bash "$dir.sh"
  [ "$status" -eq 0 ]
  [ ! -e "$dir/job-1.done" ]
  [ -d "$dir/job-2.done" ]
  [ -d "$dir/job-3" ]
}

@test "an empty SPOOL stops the script" {
  sed -i 's|^SPOOL=.*|SPOOL=|' "$dir.sh"
  run bash "$dir.sh"
  [ "$status" -ne 0 ]
  [ -d "$dir/job-1.done" ]
}
