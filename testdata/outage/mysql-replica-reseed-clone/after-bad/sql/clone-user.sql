-- plugin: on every member; user: on the primary only
INSTALL PLUGIN clone SONAME 'mysql_clone.so';
CREATE USER 'clone_donor'@'192.0.2.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
GRANT BACKUP_ADMIN ON *.* TO 'clone_donor'@'192.0.2.%';
