import * as aws from "@pulumi/aws";
new aws.s3.Bucket("receipts", {});
new aws.s3.Bucket("orders", {});
