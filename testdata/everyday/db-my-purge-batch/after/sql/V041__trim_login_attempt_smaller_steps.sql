-- APP-702: replicas lag during the hourly purge
DELIMITER $$
ALTER DEFINER = 'maint'@'localhost' EVENT app.trim_login_attempt
ON SCHEDULE EVERY 15 MINUTE
COMMENT 'keeps 90 days, smaller steps'
DO
  DELETE FROM app.login_attempt
   WHERE attempted_at < NOW() - INTERVAL 90 DAY
   ORDER BY attempted_at
   LIMIT 2500$$
DELIMITER ;

ALTER TABLE app.login_attempt
  ADD INDEX idx_login_attempt_at (attempted_at),
  ALGORITHM = INPLACE, LOCK = NONE;
