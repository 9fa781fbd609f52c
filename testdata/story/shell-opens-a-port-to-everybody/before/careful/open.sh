#!/bin/bash
set -euo pipefail
aws ec2 describe-security-groups --group-ids sg-0a1
