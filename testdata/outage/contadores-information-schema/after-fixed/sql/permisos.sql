-- PostgreSQL 16, base "lecturas". Los procesos leen a través del esquema pub.
-- Las particiones mensuales viven en crudo_00 .. crudo_11 y no se ven desde fuera.
BEGIN;
GRANT USAGE ON SCHEMA pub TO exportador;
GRANT SELECT ON pub.lectura_horaria TO exportador;
GRANT SELECT ON pub.punto_suministro TO exportador;
-- OPS-2291: la función de cuadre necesita el total de la última partición
GRANT USAGE ON SCHEMA crudo_11 TO cuadre;
GRANT SELECT (punto_id, hora, kwh) ON crudo_11.lectura_horaria TO cuadre;
COMMIT;
