pkill -f "$PATTERN"
