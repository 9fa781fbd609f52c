salt '*' test.ping
