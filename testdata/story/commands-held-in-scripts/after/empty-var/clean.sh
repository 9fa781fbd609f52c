#!/bin/bash
RELEASE=$(ls -t /srv/releases | tail -1)
rm -rf "/srv/releases/$RELEASE"
