DELETE FROM `sessions` WHERE expires < '2020-01-01' AND 1 = 1;
