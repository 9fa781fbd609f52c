DO $do$
DECLARE
  live bigint;
  kept bigint;
BEGIN
  SELECT count(*) INTO live FROM shop.baskets_2019;
  SELECT count(*) INTO STRICT kept FROM archive.baskets_2019;
  IF live <> kept THEN
    RAISE WARNING '% rows, % in the archive', live, kept;
  END IF;
END $do$;
DROP TABLE shop.baskets_2019;
