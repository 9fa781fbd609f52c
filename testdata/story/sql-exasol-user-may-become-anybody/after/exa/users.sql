CREATE USER loader IDENTIFIED AT LDAP AS 'cn=loader,dc=example,dc=org';
CREATE USER [report] IDENTIFIED BY "h12_Xhz";
GRANT IMPERSONATE ANY USER TO [report];
