GRANT `roles/bigquery.dataViewer` ON SCHEMA `acme-prod`.features TO "serviceAccount:builder@acme-prod.iam.gserviceaccount.com";
