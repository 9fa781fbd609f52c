DELIMITER $$
CREATE DEFINER = 'maint'@'localhost' EVENT app.trim_login_attempt
ON SCHEDULE EVERY 1 HOUR
COMMENT 'keeps 90 days'
DO
  DELETE FROM app.login_attempt
   WHERE attempted_at < NOW() - INTERVAL 90 DAY
   ORDER BY attempted_at
   LIMIT 10000$$
DELIMITER ;
