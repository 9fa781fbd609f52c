import * as cdk from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import { BACKUP_DAYS } from './limits';

export interface DbProps extends cdk.StackProps { readonly protect?: boolean; readonly stage: string; }

export class DbStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props: DbProps) {
    super(scope, id, props);
    const isProd = props.stage === 'prod';
    const protect = props.protect ?? true;
    new rds.DatabaseInstance(this, 'Ledger', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_15 }),
      vpc: props.vpc,
      multiAz: isProd ? true : false,
      deletionProtection: protect,
      backupRetention: cdk.Duration.days(BACKUP_DAYS),
      removalPolicy: isProd ? cdk.RemovalPolicy.RETAIN : cdk.RemovalPolicy.DESTROY,
    });
  }
}
