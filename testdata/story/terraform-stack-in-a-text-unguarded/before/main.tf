resource "aws_cloudformation_stack" "s" {
  name = "s"
  template_body = <<T
Resources:
  D:
    Type: AWS::RDS::DBInstance
    Properties: {MultiAZ: true, DeletionProtection: true, BackupRetentionPeriod: 14}
T
}
