-- quarterly partitions of events.clicks, 2026 Q4
-- applied 2026-09-14
SET SESSION lock_wait_timeout = 5;

ALTER TABLE events.clicks
  REORGANIZE PARTITION pmax INTO (
    PARTITION p202610 VALUES LESS THAN (TO_DAYS('2026-11-01')),
    PARTITION p202611 VALUES LESS THAN (TO_DAYS('2026-12-01')),
    PARTITION p202612 VALUES LESS THAN (TO_DAYS('2027-01-01')),
    PARTITION pmax    VALUES LESS THAN MAXVALUE
  );

SELECT partition_name, table_rows
  FROM information_schema.partitions
 WHERE table_schema = 'events' AND table_name = 'clicks'
 ORDER BY partition_ordinal_position;
