curl -X DELETE 'http://es:9200/*'
