#!/bin/bash
wipe() { local dir=$1; rm -rf "$dir/"*; }
wipe "$1"
