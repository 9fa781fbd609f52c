#!/bin/bash
aws cloudformation update-stack-set --stack-set-name base --operation-preferences MaxConcurrentCount=1,FailureToleranceCount=0
