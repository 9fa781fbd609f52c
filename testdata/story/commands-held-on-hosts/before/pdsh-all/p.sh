#!/bin/sh
set -eu
pdsh -w n01 sudo reboot
