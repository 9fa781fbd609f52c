docker rm old
