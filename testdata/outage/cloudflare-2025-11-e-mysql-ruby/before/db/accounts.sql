-- accounts of the signal builder; reviewed by data-access every quarter
CREATE USER IF NOT EXISTS 'signal_builder'@'10.20.%' REQUIRE SSL;
GRANT SELECT ON `scoring`.* TO 'signal_builder'@'10.20.%';
