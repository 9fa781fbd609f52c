#!/bin/bash
set -euo pipefail
cd /srv/app
ls
