terraform plan -out plan.out
