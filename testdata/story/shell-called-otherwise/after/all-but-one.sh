nohup ansible 'all:!web1' -m reboot &
