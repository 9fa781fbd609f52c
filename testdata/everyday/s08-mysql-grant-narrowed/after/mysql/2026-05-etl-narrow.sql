GRANT SELECT ON ticket.ticket TO 'ticket_etl'@'10.60.9.14';
GRANT SELECT ON ticket.ticket_event TO 'ticket_etl'@'10.60.9.14';
GRANT SELECT ON ticket.queue TO 'ticket_etl'@'10.60.9.14';
GRANT SELECT ON ticket.sla_target TO 'ticket_etl'@'10.60.9.14';
REVOKE SELECT ON ticket.* FROM 'ticket_etl'@'10.60.9.14';
SHOW GRANTS FOR 'ticket_etl'@'10.60.9.14';
