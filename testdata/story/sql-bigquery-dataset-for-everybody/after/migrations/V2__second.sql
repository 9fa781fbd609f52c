GRANT `roles/bigquery.dataViewer` ON SCHEMA `proj.sales` TO 'allUsers';
