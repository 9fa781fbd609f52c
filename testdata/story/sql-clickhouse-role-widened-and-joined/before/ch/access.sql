CREATE USER gen IDENTIFIED WITH ssl_certificate CN 'gen';
CREATE ROLE dist; CREATE ROLE local;
GRANT SELECT ON edge.* TO dist;
GRANT dist TO gen;
