CREATE FUNCTION ops.export_table(p_table text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = ops, pg_temp AS $$
DECLARE n bigint;
BEGIN
  EXECUTE format('SELECT count(*) FROM %I', p_table) INTO n;
  RETURN n;
END $$;
REVOKE ALL ON FUNCTION ops.export_table(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ops.export_table(text) TO exporter;
