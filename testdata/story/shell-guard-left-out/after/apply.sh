terraform apply -auto-approve
