aws ec2 stop-instances --region eu-west-1 --instance-ids $(aws ec2 describe-instances --filters Name=tag:role,Values=batch --query 'Reservations[].Instances[].InstanceId' --output text)
