#!/bin/bash
aws cloudformation update-stack-set --stack-set-name base --operation-preferences MaxConcurrentPercentage=5,FailureTolerancePercentage=0
