#!/bin/bash
set -euo pipefail
pdsh -w idx[01-12] -x idx[01-10] sudo poweroff
