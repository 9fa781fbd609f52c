GRANT `roles/bigquery.dataViewer` ON TABLE `proj.sales.orders` TO 'serviceAccount:report@proj.iam.gserviceaccount.com';
