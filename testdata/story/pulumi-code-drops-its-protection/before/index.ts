import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const ledger = new aws.rds.Instance("ledger", {
    engine: "postgres",
    instanceClass: "db.m6g.large",
    allocatedStorage: 200,
    multiAz: true,
    backupRetentionPeriod: 14,
    password: config.requireSecret("ledgerPassword"),
    finalSnapshotIdentifier: "ledger-final",
}, { protect: true });

const receipts = new aws.s3.Bucket("receipts", {
    versioning: { enabled: true },
});

export const address = ledger.address;
