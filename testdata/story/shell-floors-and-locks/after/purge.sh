nomad job stop -purge -yes web
