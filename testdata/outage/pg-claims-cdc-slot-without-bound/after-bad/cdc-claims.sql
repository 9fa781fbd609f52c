-- Debezium for the new claims search, connector runs in the data platform's cluster
\set ON_ERROR_STOP on
CREATE ROLE debezium_claims LOGIN SUPERUSER REPLICATION PASSWORD :'debezium_pw';

CREATE PUBLICATION claims_cdc FOR TABLE claims.claim, claims.claim_event, claims.payout;

SELECT pg_create_logical_replication_slot('claims_cdc', 'pgoutput');

SELECT slot_name, active, wal_status, safe_wal_size FROM pg_replication_slots;
