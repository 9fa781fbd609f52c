#!/usr/bin/env bash
set -euo pipefail
kind create cluster --name ci
