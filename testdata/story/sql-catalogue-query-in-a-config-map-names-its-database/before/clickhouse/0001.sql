CREATE USER builder IDENTIFIED WITH sha256_hash BY '5e88' HOST IP '10.0.0.0/8';
GRANT SELECT ON default.* TO builder;
