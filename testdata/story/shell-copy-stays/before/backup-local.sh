pg_dump -Fc shop | restic -r s3:s3.eu-central-1.example/shop backup --stdin
