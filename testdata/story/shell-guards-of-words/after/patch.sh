aws ssm send-command --document-name Patch --targets 'Key=tag:app,Values=*' --max-concurrency 100% --max-errors 100%
