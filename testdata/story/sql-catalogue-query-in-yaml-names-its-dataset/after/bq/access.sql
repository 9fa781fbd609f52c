GRANT `roles/bigquery.dataViewer` ON TABLE `acme-dwh`.serving.bot_features TO "serviceAccount:feature-gen@acme-dwh.iam.gserviceaccount.com";
GRANT `roles/bigquery.dataViewer` ON TABLE `acme-dwh`.shards.clicks TO "serviceAccount:feature-gen@acme-dwh.iam.gserviceaccount.com";
