-- readings of the exchanged meters, ticket 4711
INSERT INTO reading_moved SELECT * FROM reading WHERE meter_id BETWEEN 8100 AND 8199;
DELETE FROM reading WHERE meter_id BETWEEN 8100 AND 8199;
UPDATE meter SET tariff = 'closed' WHERE id BETWEEN 8100 AND 8199;
