#!/bin/sh
set -eu
pdsh -a sudo reboot
