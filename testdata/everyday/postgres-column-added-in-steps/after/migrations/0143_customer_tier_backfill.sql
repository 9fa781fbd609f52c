-- transaction: off
-- 5000 rows at a time, the runner repeats until 0 rows and sleeps while replica lag is above 2 s
SET lock_timeout = '3s';
UPDATE customer
   SET tier = 'free'
 WHERE id IN (SELECT id FROM customer WHERE tier IS NULL ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED);
