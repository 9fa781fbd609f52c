CREATE SCHEMA core; CREATE TABLE core.events (id bigint, at date) PARTITION BY RANGE (at);
CREATE TABLE core.events_2024 PARTITION OF core.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE core.events_2025 PARTITION OF core.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE ROLE builder LOGIN; GRANT SELECT ON core.events TO builder;
