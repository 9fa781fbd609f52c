GRANT reader_one TO PUBLIC;
