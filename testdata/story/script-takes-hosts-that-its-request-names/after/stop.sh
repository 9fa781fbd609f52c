#!/bin/sh
set -eu
fleet stop --hosts 'bill-[30-32]'
