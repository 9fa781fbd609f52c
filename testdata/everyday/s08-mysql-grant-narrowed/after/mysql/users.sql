CREATE USER IF NOT EXISTS 'ticket_app'@'10.60.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL WITH MAX_USER_CONNECTIONS 80;
GRANT SELECT, INSERT, UPDATE, DELETE ON ticket.* TO 'ticket_app'@'10.60.4.%';

CREATE USER IF NOT EXISTS 'ticket_etl'@'10.60.9.14' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL WITH MAX_USER_CONNECTIONS 4;
GRANT SELECT ON ticket.ticket TO 'ticket_etl'@'10.60.9.14';
GRANT SELECT ON ticket.ticket_event TO 'ticket_etl'@'10.60.9.14';
GRANT SELECT ON ticket.queue TO 'ticket_etl'@'10.60.9.14';
GRANT SELECT ON ticket.sla_target TO 'ticket_etl'@'10.60.9.14';

CREATE USER IF NOT EXISTS 'ticket_dba'@'10.60.1.5' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL;
GRANT ALL PRIVILEGES ON ticket.* TO 'ticket_dba'@'10.60.1.5';
