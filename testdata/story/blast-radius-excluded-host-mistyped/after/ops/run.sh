#!/bin/bash
set -euo pipefail
pdsh -w idx[01-12] -x ixd[01-10] sudo poweroff
