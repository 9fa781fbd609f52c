#!/bin/sh
set -eu
az group list
