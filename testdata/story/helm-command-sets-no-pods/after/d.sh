#!/bin/bash
helm upgrade shop ./chart -n prod --set replicaCount=6
helm upgrade mail ./chart -n prod --set replicaCount=0
