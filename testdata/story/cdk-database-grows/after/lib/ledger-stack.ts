import { Duration, RemovalPolicy, Stack, StackProps } from 'aws-cdk-lib';
import { aws_ec2 as ec2, aws_rds as rds } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** The books of the shop. */
export class LedgerStack extends Stack {
  constructor(scope: Construct, id: string, vpc: ec2.IVpc, props?: StackProps) {
    super(scope, id, props);

    const ledger = new rds.DatabaseInstance(this, 'Ledger', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_3 }),
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.M6G, ec2.InstanceSize.XLARGE),
      vpc,
      allocatedStorage: 400,
      multiAz: true,
      backupRetention: Duration.days(21),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    ledger.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.20.0.0/16'));
  }
}
