-- DWH-871: channel and voucher for the campaign reports
ALTER TABLE `acme-dwh.raw_orders.orders`
  ADD COLUMN IF NOT EXISTS channel STRING OPTIONS (description = "web, app or store"),
  ADD COLUMN IF NOT EXISTS voucher STRING;

-- the campaign team reads its own vouchers only, the country policies stay
CREATE OR REPLACE ROW ACCESS POLICY orders_campaign
ON `acme-dwh.raw_orders.orders`
GRANT TO ("group:campaign-reporting@acme.example")
FILTER USING (voucher LIKE "CAMP-%");

GRANT `roles/bigquery.dataViewer`
ON VIEW `acme-dwh.pub.orders_by_channel`
TO "group:data-science@acme.example";

ALTER TABLE `acme-dwh.pub.campaign` SET OPTIONS (description = "one row per campaign and day");
