#!/bin/bash
set -euo pipefail
docker images
