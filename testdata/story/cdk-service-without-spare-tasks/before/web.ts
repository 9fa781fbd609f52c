import * as ecs from 'aws-cdk-lib/aws-ecs';
import { Construct } from 'constructs';

const TASKS = 6;

export function web(scope: Construct, cluster: ecs.ICluster, taskDefinition: ecs.FargateTaskDefinition) {
  return new ecs.FargateService(scope, 'Web', {
    cluster,
    taskDefinition,
    desiredCount: TASKS,
    minHealthyPercent: 100,
    maxHealthyPercent: 200,
    circuitBreaker: { rollback: true },
  });
}
