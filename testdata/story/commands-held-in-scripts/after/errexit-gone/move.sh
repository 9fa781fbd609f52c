#!/bin/bash
cd /srv/staging/old
rm -rf ./*
