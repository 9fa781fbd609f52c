ssh db1 <<'EOF'
sudo systemctl restart postgresql
EOF
