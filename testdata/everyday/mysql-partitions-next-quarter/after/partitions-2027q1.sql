-- quarterly partitions of events.clicks, 2027 Q1
-- runs on the primary in the quiet hour (04:00), reviewed by the database team
-- pmax holds nothing before New Year (the count shows 0), so no rows are copied
SET SESSION lock_wait_timeout = 5;

SELECT COUNT(*) AS rows_in_pmax
  FROM events.clicks PARTITION (pmax);

ALTER TABLE events.clicks
  REORGANIZE PARTITION pmax INTO (
    PARTITION p202701 VALUES LESS THAN (TO_DAYS('2027-02-01')),
    PARTITION p202702 VALUES LESS THAN (TO_DAYS('2027-03-01')),
    PARTITION p202703 VALUES LESS THAN (TO_DAYS('2027-04-01')),
    PARTITION pmax    VALUES LESS THAN MAXVALUE
  );

ALTER TABLE events.clicks
  ADD COLUMN campaign varchar(64) NULL,
  ALGORITHM = INSTANT;

SELECT partition_name, table_rows
  FROM information_schema.partitions
 WHERE table_schema = 'events' AND table_name = 'clicks'
 ORDER BY partition_ordinal_position;
