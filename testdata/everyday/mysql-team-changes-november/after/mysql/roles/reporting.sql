-- Roles del grupo de informes. Solo nominales, nunca compartidos.
CREATE ROLE IF NOT EXISTS 'r_informes_lectura'@'%';
GRANT SELECT ON ventas.v_pedidos TO 'r_informes_lectura'@'%';
GRANT SELECT ON ventas.v_clientes_anon TO 'r_informes_lectura'@'%';

CREATE ROLE IF NOT EXISTS 'r_informes_carga'@'%';
GRANT SELECT, INSERT ON informes.cargas TO 'r_informes_carga'@'%';
