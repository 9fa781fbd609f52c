CREATE OR REPLACE VIEW metering.v_daily_totals
WITH (security_invoker = true) AS
SELECT r.tenant_id,
       m.meter_no,
       date_trunc('day', r.read_at) AS day,
       max(r.value) - min(r.value)  AS consumption_m3
FROM metering.readings r
JOIN metering.meters m ON m.id = r.meter_id
GROUP BY r.tenant_id, m.meter_no, date_trunc('day', r.read_at);

GRANT SELECT ON metering.v_daily_totals TO app_ro;
