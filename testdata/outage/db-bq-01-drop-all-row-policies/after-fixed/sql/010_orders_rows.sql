CREATE OR REPLACE ROW ACCESS POLICY orders_de
ON `acme-dwh.raw_orders.orders`
GRANT TO ("group:sales-de@acme.example")
FILTER USING (country = "DE");

CREATE OR REPLACE ROW ACCESS POLICY orders_fr
ON `acme-dwh.raw_orders.orders`
GRANT TO ("group:sales-fr@acme.example")
FILTER USING (country = "FR");

GRANT `roles/bigquery.dataViewer`
ON VIEW `acme-dwh.pub.orders_anonymous`
TO "group:data-science@acme.example";
