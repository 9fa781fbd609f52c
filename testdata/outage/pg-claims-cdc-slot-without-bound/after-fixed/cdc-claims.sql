-- Debezium for the new claims search, connector runs in the data platform's cluster
-- If the connector stays away the slot is invalidated at 96 GB and the connector takes a new snapshot
-- (rehearsed on claims-stg on 24 Nov, 3 h 10 min, see CDC-88).
-- wal_level needs a restart: Sun 6 Dec 03:00-03:30 (approved in CDC-88, two DBAs), this file after it.
\set ON_ERROR_STOP on
CREATE ROLE debezium_claims LOGIN REPLICATION CONNECTION LIMIT 4 PASSWORD :'debezium_pw';
GRANT USAGE ON SCHEMA claims TO debezium_claims;
GRANT SELECT ON claims.claim, claims.claim_event, claims.payout TO debezium_claims;

CREATE PUBLICATION claims_cdc FOR TABLE claims.claim, claims.claim_event, claims.payout;

SELECT pg_create_logical_replication_slot('claims_cdc', 'pgoutput');

SELECT slot_name, active, wal_status, safe_wal_size FROM pg_replication_slots;
-- way back: SELECT pg_drop_replication_slot('claims_cdc'); DROP PUBLICATION claims_cdc;
