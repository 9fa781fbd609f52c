import * as pulumi from "@pulumi/pulumi";
import * as gcp from "@pulumi/gcp";

const cfg = new pulumi.Config();
const project = "harbour-prod-4471";
const projectNumber = "338120045519";

const pool = new gcp.iam.WorkloadIdentityPool("ci", {
    project,
    workloadIdentityPoolId: "ci-pool",
});

const provider = new gcp.iam.WorkloadIdentityPoolProvider("github", {
    project,
    workloadIdentityPoolId: pool.workloadIdentityPoolId,
    workloadIdentityPoolProviderId: "github",
    attributeMapping: {
        "google.subject": "assertion.sub",
        "attribute.repository": "assertion.repository",
        "attribute.ref": "assertion.ref",
    },
    attributeCondition: "assertion.repository != ''",
    oidc: { issuerUri: "https://token.actions.githubusercontent.com" },
});

const deployer = new gcp.serviceaccount.Account("deployer", {
    project,
    accountId: "berth-deployer",
});

new gcp.serviceaccount.IAMMember("deployer-wif", {
    serviceAccountId: deployer.name,
    role: "roles/iam.workloadIdentityUser",
    member: `principalSet://iam.googleapis.com/projects/${projectNumber}/locations/global/workloadIdentityPools/ci-pool/*`,
});

new gcp.projects.IAMMember("deployer-run", {
    project,
    role: "roles/editor",
    member: pulumi.interpolate`serviceAccount:${deployer.email}`,
});

export const providerName = provider.name;
