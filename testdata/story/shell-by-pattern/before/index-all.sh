curl -X DELETE http://es:9200/logs-2020.01
