-- RET-140: reason of a return
ALTER TABLE `acme-dwh.sales.returns`
  ADD COLUMN IF NOT EXISTS reason STRING OPTIONS (description = "code list RET-R");

CREATE OR REPLACE VIEW `acme-dwh.pub.returns_by_reason` AS
SELECT returned_on, reason, COUNT(*) AS parcels
FROM `acme-dwh.sales.returns`
WHERE returned_on >= DATE_SUB(CURRENT_DATE(), INTERVAL 400 DAY)
GROUP BY returned_on, reason;

GRANT `roles/bigquery.dataViewer`
ON VIEW `acme-dwh.pub.returns_by_reason`
TO "group:returns-team@acme.example";
