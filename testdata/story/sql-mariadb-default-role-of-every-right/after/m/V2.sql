SET DEFAULT ROLE dba_all FOR report@'10.1.%';
