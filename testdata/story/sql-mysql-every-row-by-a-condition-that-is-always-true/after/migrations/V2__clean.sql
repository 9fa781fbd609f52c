DELETE FROM `sessions` WHERE expires < '2020-01-01' OR 1 = 1;
