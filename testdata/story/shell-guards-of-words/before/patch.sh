aws ssm send-command --document-name Patch --targets Key=tag:ring,Values=canary --max-concurrency 1 --max-errors 0
