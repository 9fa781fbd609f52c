salt 'web1' test.ping
