DROP FUNCTION ops.export_table(text);
CREATE FUNCTION ops.export_table(p_schema text, p_table text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = ops, pg_temp AS $$
DECLARE n bigint;
BEGIN
  EXECUTE format('SELECT count(*) FROM %s.%I', p_schema, p_table) INTO n;
  RAISE NOTICE 'counted % rows FROM %', n, p_table;
  RETURN n;
END $$;
REVOKE ALL ON FUNCTION ops.export_table(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ops.export_table(text, text) TO exporter;
