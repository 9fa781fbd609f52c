-- new billing pods logged in without their role
SET PERSIST mandatory_roles = '`r_billing_rw`@`%`';
SET PERSIST activate_all_roles_on_login = ON;
