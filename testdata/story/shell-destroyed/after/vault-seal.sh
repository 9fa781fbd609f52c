vault operator seal
