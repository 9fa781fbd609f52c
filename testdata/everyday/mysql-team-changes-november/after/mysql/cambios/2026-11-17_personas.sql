-- SOL-2290, aprobada por Nuria Campos (responsable de Informes) el 12-11-2026
-- potero no es DEFINER de nada ni tiene eventos (comprobado el 16-11)

-- alta
CREATE USER 'tbarreiro'@'10.31.7.%'
  IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL
  PASSWORD EXPIRE
  FAILED_LOGIN_ATTEMPTS 5 PASSWORD_LOCK_TIME 1;
GRANT 'r_informes_lectura'@'%' TO 'tbarreiro'@'10.31.7.%';
SET DEFAULT ROLE 'r_informes_lectura'@'%' TO 'tbarreiro'@'10.31.7.%';

-- las cargas pasan de Lucia a Irene
GRANT 'r_informes_carga'@'%' TO 'isalas'@'10.31.7.%';
SET DEFAULT ROLE 'r_informes_lectura'@'%', 'r_informes_carga'@'%' TO 'isalas'@'10.31.7.%';
REVOKE 'r_informes_carga'@'%' FROM 'lferrer'@'10.31.7.%';
SET DEFAULT ROLE 'r_informes_lectura'@'%' TO 'lferrer'@'10.31.7.%';

-- baja, bloqueada desde el 30-10
DROP USER 'potero'@'10.31.7.%';

SHOW GRANTS FOR 'tbarreiro'@'10.31.7.%';
SHOW GRANTS FOR 'isalas'@'10.31.7.%';
SHOW GRANTS FOR 'lferrer'@'10.31.7.%';
