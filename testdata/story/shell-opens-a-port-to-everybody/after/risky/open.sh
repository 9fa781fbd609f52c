#!/bin/bash
set -euo pipefail
aws ec2 describe-security-groups --group-ids sg-0a1
aws ec2 authorize-security-group-ingress --group-id sg-0a1 --protocol tcp --port 22 --cidr 0.0.0.0/0
aws ec2 authorize-security-group-ingress --group-id sg-0a1 --ip-permissions IpProtocol=tcp,FromPort=5432,ToPort=5432,Ipv6Ranges=[{CidrIpv6=::/0}]
gcloud compute firewall-rules create ssh --allow=tcp:22,icmp --source-ranges=0.0.0.0/0
az network nsg rule create -g core --nsg-name front -n rdp --priority 100 --access Allow --protocol Tcp --destination-port-ranges 3389 --source-address-prefixes "*"
