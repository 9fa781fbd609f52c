DROP VIEW IF EXISTS metering.v_daily_totals;

CREATE VIEW metering.v_daily_totals AS
SELECT r.tenant_id,
       m.meter_no,
       m.supply_zone,
       date_trunc('day', r.read_at) AS day,
       max(r.value) - min(r.value)  AS consumption_m3
FROM metering.readings r
JOIN metering.meters m ON m.id = r.meter_id
GROUP BY r.tenant_id, m.meter_no, m.supply_zone, date_trunc('day', r.read_at);

GRANT SELECT ON metering.v_daily_totals TO app_ro;
