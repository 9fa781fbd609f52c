import * as aws from "@pulumi/aws";
for (const name of ["receipts", "orders"]) {
  new aws.s3.Bucket(name, {});
}
