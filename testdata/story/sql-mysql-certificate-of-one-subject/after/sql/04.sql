ALTER USER 'pos'@'10.6.%' REQUIRE SUBJECT '/CN=pos' AND ISSUER '/CN=till-ca';
