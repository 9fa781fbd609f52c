CREATE USER loader IDENTIFIED AT LDAP AS 'cn=loader,dc=example,dc=org';
