aws ec2 terminate-instances --instance-ids i-1 --dry-run
