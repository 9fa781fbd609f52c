"""The books of the shop."""
import pulumi
from pulumi_aws import rds

ledger = rds.Instance(
    "ledger",
    engine="postgres",
    instance_class="db.m6g.large",
    allocated_storage=200,
    publicly_accessible=False,
    multi_az=True,
    backup_retention_period=14,  # two weeks
    opts=pulumi.ResourceOptions(protect=True),
)

pulumi.export("address", ledger.address)
