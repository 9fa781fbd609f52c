-- accounts of the signal builder; reviewed by data-access every quarter
CREATE USER IF NOT EXISTS 'signal_builder'@'10.20.%' REQUIRE SSL;
-- two shard tables are read directly from now on
GRANT SELECT ON `scoring`.* TO 'signal_builder'@'10.20.%';
GRANT SELECT (`id`, `score`) ON `scoring_shard1`.`request_signals` TO 'signal_builder'@'10.20.%';
