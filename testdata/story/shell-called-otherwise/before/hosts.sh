hosts=(web1 web2)
for h in "${hosts[@]}"; do ssh "$h" sudo systemctl restart nginx; sleep 60; done
