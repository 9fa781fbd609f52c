#!/bin/bash
{ echo "zone example.com"; echo "update delete example.com MX"; echo send; } | nsupdate -l
