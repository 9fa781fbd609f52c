#!/bin/sh
f=/tmp/report.$$
date > "$f"
