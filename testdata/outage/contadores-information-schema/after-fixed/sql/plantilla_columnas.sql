-- Genera la cabecera del fichero que leen los concentradores (campo;tipo).
-- El lector de los concentradores admite 64 campos.
SELECT column_name || ';' || data_type
  FROM information_schema.columns
 WHERE table_schema = 'pub'
   AND table_name = 'lectura_horaria'
 ORDER BY column_name
 LIMIT 64;
