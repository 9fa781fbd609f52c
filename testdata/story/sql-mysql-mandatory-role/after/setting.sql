SET PERSIST mandatory_roles = 'clerk';
