--liquibase formatted sql
--changeset ann:1
CREATE TABLE a (id int);
--rollback DROP TABLE a;
