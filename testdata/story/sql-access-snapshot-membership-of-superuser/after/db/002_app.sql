GRANT team TO app;
