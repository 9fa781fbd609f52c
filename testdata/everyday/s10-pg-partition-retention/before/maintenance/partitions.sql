-- audit_event is partitioned by month; keep 13 months online
CREATE TABLE IF NOT EXISTS audit_event_2026_04 PARTITION OF audit_event
    FOR VALUES FROM ('2026-04-01') TO ('2026-05-01');
CREATE TABLE IF NOT EXISTS audit_event_2026_05 PARTITION OF audit_event
    FOR VALUES FROM ('2026-05-01') TO ('2026-06-01');
