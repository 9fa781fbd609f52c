#!/usr/bin/env python3
from aws_cdk import (
    RemovalPolicy,
    Stack,
    aws_dynamodb as dynamodb,
)
from constructs import Construct


class OrdersStack(Stack):
    """What customers ordered."""

    def __init__(self, scope: Construct, id: str, **kwargs) -> None:
        super().__init__(scope, id, **kwargs)

        self.orders = dynamodb.Table(
            self, "Orders",
            partition_key=dynamodb.Attribute(name="customer", type=dynamodb.AttributeType.STRING),
            billing_mode=dynamodb.BillingMode.PAY_PER_REQUEST,
            point_in_time_recovery=False,
            deletion_protection=True,
        )
        self.orders.apply_removal_policy(RemovalPolicy.DESTROY)
