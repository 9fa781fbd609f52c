#!/bin/sh
set -eu
etcdctl --endpoints https://e1:2379 del --prefix /
