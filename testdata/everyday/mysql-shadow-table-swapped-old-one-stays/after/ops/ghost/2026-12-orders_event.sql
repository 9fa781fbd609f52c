-- After the cut-over (Tue 2026-12-15 03:10 UTC, two people). Read only, except the last part.
SELECT COUNT(*) AS missing
  FROM _orders_event_20261215031000_del o
  LEFT JOIN orders_event n ON n.id = o.id
 WHERE n.id IS NULL
   AND o.id BETWEEN 3300000000 AND 3350000000;

SELECT COLUMN_TYPE
  FROM information_schema.COLUMNS
 WHERE TABLE_SCHEMA = 'shop' AND TABLE_NAME = 'orders_event' AND COLUMN_NAME = 'id';

-- Way back within the first hour. Writers paused by the flag orders-events-buffer, which spools to Kafka:
-- RENAME TABLE orders_event TO orders_event_new, _orders_event_20261215031000_del TO orders_event;

-- The old table goes not before 2027-01-12 and with its own ticket (DBA-2290).
