docker rm -f $(docker ps -aq -f name=ci-)
