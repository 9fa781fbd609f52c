pdsh -a reboot
