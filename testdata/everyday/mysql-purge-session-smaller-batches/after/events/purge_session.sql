-- nightly clean-up of expired web sessions
-- smaller steps: the replica in the second site fell 40 s behind on 2026-11-17
DELIMITER $$

DROP PROCEDURE IF EXISTS web.purge_session $$
CREATE PROCEDURE web.purge_session()
SQL SECURITY INVOKER
BEGIN
    DECLARE removed INT DEFAULT 1;
    DECLARE total   INT DEFAULT 0;
    WHILE removed > 0 AND total < 1000000 DO
        DELETE FROM web.session
         WHERE expires_at < NOW() - INTERVAL 45 DAY
         ORDER BY expires_at
         LIMIT 1000;
        SET removed = ROW_COUNT();
        SET total = total + removed;
        DO SLEEP(0.5);
    END WHILE;
    INSERT INTO web.job_log (job, finished_at, row_count)
    VALUES ('purge_session', NOW(), total);
END $$

DROP EVENT IF EXISTS web.ev_purge_session $$
CREATE DEFINER = 'web_job'@'localhost' EVENT web.ev_purge_session
    ON SCHEDULE EVERY 1 DAY STARTS '2026-12-02 03:40:00'
    ON COMPLETION PRESERVE
    ENABLE
    DO CALL web.purge_session() $$

DELIMITER ;
