dd if=ubuntu.iso of=/tmp/disk.img bs=4M
