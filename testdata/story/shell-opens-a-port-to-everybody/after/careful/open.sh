#!/bin/bash
set -euo pipefail
aws ec2 describe-security-groups --group-ids sg-0a1
aws ec2 authorize-security-group-ingress --group-id sg-0a1 --protocol tcp --port 22 --cidr 192.0.2.7/32
aws ec2 authorize-security-group-ingress --group-id sg-0a1 --ip-permissions IpProtocol=tcp,FromPort=5432,ToPort=5432,IpRanges=[{CidrIp=10.20.0.0/24}]
gcloud compute firewall-rules create web --allow=tcp:443 --source-ranges=0.0.0.0/0
az network nsg rule create -g core --nsg-name front -n no-rdp --priority 100 --access Deny --protocol Tcp --destination-port-ranges 3389 --source-address-prefixes "*"
