#!/bin/bash
set -euo pipefail
salt -b 10% 'web*' service.restart nginx
salt 'web*' cmd.run 'curl -fsS localhost/health'
