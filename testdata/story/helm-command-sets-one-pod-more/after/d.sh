#!/bin/bash
helm upgrade mail ./chart -n prod --set replicaCount=3
helm upgrade shop ./chart -n prod --set replicaCount=7
