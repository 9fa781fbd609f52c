terraform apply plan.out
