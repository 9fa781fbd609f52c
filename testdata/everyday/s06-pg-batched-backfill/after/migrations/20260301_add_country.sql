SET lock_timeout = '3s';
ALTER TABLE address ADD COLUMN country_code char(2);
