ssh web1 "sudo rm -rf /$APP_DIR"
