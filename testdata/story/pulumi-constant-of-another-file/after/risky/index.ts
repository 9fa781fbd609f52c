import * as pulumi from "@pulumi/pulumi";
import * as aws from "@pulumi/aws";
import { backupDays } from "./limits";
const cfg = new pulumi.Config();
const protect = cfg.getBoolean("protect") ?? true;
const prod = pulumi.getStack() === "prod";
export const db = new aws.rds.Instance("ledger", {
  engine: "postgres",
  instanceClass: "db.r6g.large",
  allocatedStorage: 200,
  multiAz: prod ? true : false,
  deletionProtection: protect,
  backupRetentionPeriod: backupDays,
  skipFinalSnapshot: !prod,
}, { protect: prod });
