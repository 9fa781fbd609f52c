import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class Net extends Construct {
  constructor(scope: Construct, id: string, vpc: ec2.IVpc) {
    super(scope, id);
    const bastion = new ec2.SecurityGroup(this, 'Bastion', { vpc, allowAllOutbound: false });
    bastion.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), 'office');
    bastion.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'web');
  }
}
