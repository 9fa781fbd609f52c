helm uninstall shop-test -n test --dry-run
