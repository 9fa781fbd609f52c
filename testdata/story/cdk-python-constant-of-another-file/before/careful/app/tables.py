from aws_cdk import Stack, Duration, RemovalPolicy, aws_dynamodb as ddb
from config import RETAIN, PITR

class Tables(Stack):
    def __init__(self, scope, id, *, protect: bool = True, stage: str = "prod", **kw):
        super().__init__(scope, id, **kw)
        ddb.Table(self, "Orders",
            partition_key=ddb.Attribute(name="id", type=ddb.AttributeType.STRING),
            deletion_protection=protect,
            point_in_time_recovery=PITR,
            removal_policy=RemovalPolicy.RETAIN if stage == "prod" else RemovalPolicy.DESTROY,
        )
