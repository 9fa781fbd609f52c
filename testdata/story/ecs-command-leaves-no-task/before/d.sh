#!/bin/bash
aws ecs update-service --cluster prod --service web --force-new-deployment --deployment-configuration maximumPercent=200,minimumHealthyPercent=100
