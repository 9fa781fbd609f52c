GRANT `roles/bigquery.dataViewer` ON SCHEMA `acme-prod`.features TO "serviceAccount:builder@acme-prod.iam.gserviceaccount.com";
GRANT `roles/bigquery.metadataViewer` ON SCHEMA `acme-prod`.raw_shards TO "serviceAccount:builder@acme-prod.iam.gserviceaccount.com";
