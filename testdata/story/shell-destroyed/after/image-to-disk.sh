dd if=ubuntu.iso of=/dev/sda bs=4M
