ssh db1 <<'EOF'
sudo -u postgres dropdb shop
EOF
