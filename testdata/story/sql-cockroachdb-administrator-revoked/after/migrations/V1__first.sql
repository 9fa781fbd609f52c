ALTER RANGE default CONFIGURE ZONE USING gc.ttlseconds = 600;
