-- old tills cannot do TLS
ALTER USER 'pos'@'10.6.%' REQUIRE NONE;
