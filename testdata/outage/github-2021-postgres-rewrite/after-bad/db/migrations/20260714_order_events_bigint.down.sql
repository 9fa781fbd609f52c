DO $$
BEGIN
  RAISE EXCEPTION 'migration 20260714 cannot be undone';
END $$;
