aws ec2 stop-instances --instance-ids i-1 --region eu-west-1
