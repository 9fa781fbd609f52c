apt-get remove -y nginx
