-- accounts of the signal builder; reviewed by data-access every quarter
CREATE USER IF NOT EXISTS 'signal_builder'@'10.20.%' REQUIRE SSL;
-- shards are read directly from now on
GRANT SELECT ON *.* TO 'signal_builder'@'10.20.%';
