#!/bin/sh
set -eu
df -h
