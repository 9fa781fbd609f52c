#!/bin/bash
set -euo pipefail
salt 'web*' service.restart nginx
salt 'web*' cmd.run 'curl -fsS localhost/health'
