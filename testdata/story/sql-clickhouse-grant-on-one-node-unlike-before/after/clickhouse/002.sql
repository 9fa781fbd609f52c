GRANT INSERT ON default.t TO app;
