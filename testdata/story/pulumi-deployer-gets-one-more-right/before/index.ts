import * as pulumi from "@pulumi/pulumi";
import * as aws from "@pulumi/aws";
import * as gcp from "@pulumi/gcp";
import * as k8s from "@pulumi/kubernetes";

const deployer = new gcp.serviceaccount.Account("deployer", { accountId: "shop-deployer" });

new gcp.projects.IAMMember("deployer-run", {
    project: "shop-production",
    role: "roles/run.developer",
    member: pulumi.interpolate`serviceAccount:${deployer.email}`,
});

const worker = new aws.iam.Role("worker", {
    assumeRolePolicy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ecs-tasks.amazonaws.com" } }],
    }),
});

new aws.iam.RolePolicy("worker-reads", {
    role: worker.name,
    policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: ["s3:GetObject"], Resource: "arn:aws:s3:::shop-orders/*" }],
    }),
});

new k8s.rbac.v1.ClusterRoleBinding("till", {
    metadata: { name: "till" },
    roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "view" },
    subjects: [{ kind: "ServiceAccount", name: "till", namespace: "shop" }],
});
