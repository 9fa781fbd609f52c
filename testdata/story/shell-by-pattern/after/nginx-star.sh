for h in $(cat hosts); do ssh $h sudo systemctl stop 'nginx*'; done
