-- PostgreSQL 16, base "lecturas". Los procesos leen a través del esquema pub.
-- Las particiones mensuales viven en crudo_00 .. crudo_11 y no se ven desde fuera.
BEGIN;
GRANT USAGE ON SCHEMA pub TO exportador;
GRANT SELECT ON pub.lectura_horaria TO exportador;
GRANT SELECT ON pub.punto_suministro TO exportador;
-- OPS-2291: la función de cuadre consulta directamente las particiones
GRANT USAGE ON SCHEMA crudo_00, crudo_01, crudo_02, crudo_03, crudo_04, crudo_05 TO exportador;
GRANT SELECT ON ALL TABLES IN SCHEMA crudo_00, crudo_01, crudo_02, crudo_03, crudo_04, crudo_05 TO exportador;
GRANT pg_read_all_data TO exportador;
COMMIT;
