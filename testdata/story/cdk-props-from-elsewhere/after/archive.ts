import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { common } from './common';

export class Archive extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new s3.Bucket(this, 'Receipts', {
      ...common,
      objectLockEnabled: true,
    });
  }
}
