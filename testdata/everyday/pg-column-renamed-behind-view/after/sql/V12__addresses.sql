CREATE TABLE crm.addresses (
    id          uuid PRIMARY KEY,
    customer_id bigint NOT NULL,
    street      text NOT NULL,
    plz         text NOT NULL,
    city        text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON crm.addresses TO crm_app;
