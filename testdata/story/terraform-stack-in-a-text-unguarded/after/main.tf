resource "aws_cloudformation_stack" "s" {
  name = "s"
  template_body = <<T
Resources:
  D:
    Type: AWS::RDS::DBInstance
    Properties: {MultiAZ: false, DeletionProtection: false, BackupRetentionPeriod: 0}
T
}
