nomad job stop web
