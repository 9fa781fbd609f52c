-- nightly clean-up of expired web sessions
DELIMITER $$

DROP PROCEDURE IF EXISTS web.purge_session $$
CREATE PROCEDURE web.purge_session()
BEGIN
    DECLARE removed INT DEFAULT 1;
    DECLARE total   INT DEFAULT 0;
    WHILE removed > 0 AND total < 2000000 DO
        DELETE FROM web.session
         WHERE expires_at < NOW() - INTERVAL 30 DAY
         ORDER BY expires_at
         LIMIT 10000;
        SET removed = ROW_COUNT();
        SET total = total + removed;
        DO SLEEP(0.2);
    END WHILE;
END $$

DROP EVENT IF EXISTS web.ev_purge_session $$
CREATE EVENT web.ev_purge_session
    ON SCHEDULE EVERY 1 DAY STARTS '2026-03-01 02:10:00'
    ON COMPLETION PRESERVE
    ENABLE
    DO CALL web.purge_session() $$

DELIMITER ;
