nohup ansible web1 -m reboot &
