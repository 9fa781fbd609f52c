BEGIN;
INSERT INTO reading SELECT * FROM reading_moved;
TRUNCATE reading_moved;
UPDATE meter SET tariff = 'standard' WHERE id BETWEEN 8100 AND 8199;
COMMIT;
