--liquibase formatted sql
--changeset bob:1
CREATE TABLE b (id int);
