#!/bin/sh
# A git hook without pre-commit: save as .git/hooks/pre-commit and make it executable. It judges the index against HEAD.
command -v holdpoint >/dev/null 2>&1 || { echo "pre-commit: holdpoint is not on the PATH; install it, or commit with --no-verify" >&2; exit 1; }
exec holdpoint check --staged
