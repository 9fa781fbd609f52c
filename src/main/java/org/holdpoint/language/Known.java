package org.holdpoint.language;

import java.util.List;
import org.holdpoint.language.admission.Admissions;
import org.holdpoint.language.admission.IdentityMaps;
import org.holdpoint.language.ansible.NetworkTasks;
import org.holdpoint.language.arm.Deployments;
import org.holdpoint.language.bigquery.Bigquery;
import org.holdpoint.language.bird.Bird;
import org.holdpoint.language.cassandra.Cassandra;
import org.holdpoint.language.cdk.Apps;
import org.holdpoint.language.certificate.Certificates;
import org.holdpoint.language.changelog.Changelogs;
import org.holdpoint.language.clickhouse.Clickhouse;
import org.holdpoint.language.clickhouse.UserFiles;
import org.holdpoint.language.clouddns.Transactions;
import org.holdpoint.language.cloudformation.ChangeSets;
import org.holdpoint.language.cloudformation.StackPolicies;
import org.holdpoint.language.cloudformation.Stacks;
import org.holdpoint.language.compose.Compose;
import org.holdpoint.language.cron.Cron;
import org.holdpoint.language.crontab.Crontab;
import org.holdpoint.language.databricks.Databricks;
import org.holdpoint.language.deployment.DeploymentConfigs;
import org.holdpoint.language.document.PlainDocuments;
import org.holdpoint.language.eos.Eos;
import org.holdpoint.language.exabgp.Exabgp;
import org.holdpoint.language.frr.Frr;
import org.holdpoint.language.iam.AwsPolicies;
import org.holdpoint.language.iam.AzureRoles;
import org.holdpoint.language.iam.GooglePolicies;
import org.holdpoint.language.icalendar.ICalendar;
import org.holdpoint.language.inventory.Inventories;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.iosxr.Iosxr;
import org.holdpoint.language.jenkins.Jobs;
import org.holdpoint.language.junos.Junos;
import org.holdpoint.language.junos.JunosXml;
import org.holdpoint.language.kafka.AclCommands;
import org.holdpoint.language.kubernetes.Manifests;
import org.holdpoint.language.lifecycle.Lifecycles;
import org.holdpoint.language.login.LoginKeys;
import org.holdpoint.language.login.Sudoers;
import org.holdpoint.language.markdown.Runbooks;
import org.holdpoint.language.mongodb.UserCalls;
import org.holdpoint.language.mysql.Mysql;
import org.holdpoint.language.namelist.Dnscontrol;
import org.holdpoint.language.namelist.Octodns;
import org.holdpoint.language.nomad.NomadJobs;
import org.holdpoint.language.nxos.Nxos;
import org.holdpoint.language.oracle.Oracle;
import org.holdpoint.language.play.Plays;
import org.holdpoint.language.postgresql.Alike;
import org.holdpoint.language.postgresql.Cockroachdb;
import org.holdpoint.language.postgresql.Postgresql;
import org.holdpoint.language.page.Pages;
import org.holdpoint.language.procedure.Procedures;
import org.holdpoint.language.program.RouterCalls;
import org.holdpoint.language.pulumi.PulumiPrograms;
import org.holdpoint.language.redis.AclFiles;
import org.holdpoint.language.request.Request;
import org.holdpoint.language.rman.RmanScripts;
import org.holdpoint.language.route53.ChangeBatches;
import org.holdpoint.language.schema.MessageSchemas;
import org.holdpoint.language.session.CommandLists;
import org.holdpoint.language.session.ExpectSessions;
import org.holdpoint.language.session.Sheets;
import org.holdpoint.language.shell.RouterSessions;
import org.holdpoint.language.shell.Shell;
import org.holdpoint.language.snapshot.Snapshots;
import org.holdpoint.language.snowflake.Snowflake;
import org.holdpoint.language.sqlserver.Sqlserver;
import org.holdpoint.language.sros.MdCli;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.language.systemd.Timers;
import org.holdpoint.language.template.Templates;
import org.holdpoint.language.terraform.Plans;
import org.holdpoint.language.terraform.PrintedPlans;
import org.holdpoint.language.terraform.Terraform;
import org.holdpoint.language.trino.AccessRules;
import org.holdpoint.language.vrp.Vrp;
import org.holdpoint.language.workflow.Workflows;
import org.holdpoint.language.zone.Zones;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.RouterLanguage;

/// The languages that are known, each by its one entrance.
final class Known {

  // The order decides between languages that are equally sure. FRR is sure only where a line is its own, and stands before IOS, which takes what both have; plain documents are what no other
  // language reads.
  static final List<RouterLanguage> ROUTERS = List.of(Sros.language(), MdCli.language(), Frr.language(), Eos.language(), Nxos.language(), Ios.language(), Iosxr.language(), Junos.language(),
      Vrp.language());
  static final List<DeclarationLanguage> DECLARATIONS = List.of(ICalendar.language(), Shell.language(), Snapshots.language(), RmanScripts.language(), Changelogs.language(), UserFiles.language(), Request.language(), Procedures.language(), Certificates.language(), Crontab.language(), Admissions.language(), IdentityMaps.language(), Sudoers.language(), LoginKeys.language(), MessageSchemas.language(), AclFiles.language(), AclCommands.language(), UserCalls.language(), AccessRules.language(),
      Workflows.language(), Terraform.language(), NomadJobs.language(), PulumiPrograms.language(), DeploymentConfigs.language(), Apps.language(), Plans.language(), PrintedPlans.language(), ChangeSets.language(), StackPolicies.language(), Stacks.language(), Deployments.language(), Zones.language(), Octodns.language(), Dnscontrol.language(), ChangeBatches.language(), Transactions.language(), Lifecycles.language(), Compose.language(), Plays.language(), AwsPolicies.language(), GooglePolicies.language(), AzureRoles.language(), Manifests.language(), Timers.language(), Bird.language(), Exabgp.language(), Jobs.language(), Cron.language(), Postgresql.language(), Cockroachdb.language(), Alike.teradata(), Alike.exasol(), Alike.trino(), Clickhouse.language(), Mysql.mysql(), Mysql.mariadb(),
      Sqlserver.language(), Oracle.language(), Snowflake.language(), Bigquery.language(), Cassandra.language(), Databricks.language(), Inventories.language(), Pages.language(), PlainDocuments.language());
  static final List<JointLanguage> JOINT = List.of(Terraform.language(), Manifests.language(), Stacks.language(), Plays.language(), PulumiPrograms.language(), Apps.language());
  /// What carries texts of other languages.
  static final List<Carrier> CARRIERS = List.of(Runbooks.carrier(), NetworkTasks.carrier(), RouterSessions.carrier(), RouterCalls.carrier(), CommandLists.carrier(), ExpectSessions.carrier(), Sheets.carrier(), JunosXml.carrier(), Templates.carrier());

  private Known() {}
}
