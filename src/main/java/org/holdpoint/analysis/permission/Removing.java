package org.holdpoint.analysis.permission;

import java.util.List;
import java.util.Set;

/// Which actions take something away that others need: by the verb of their name, as the services of AWS use it, and a few whose verb does not say so.
final class Removing {

  private static final List<String> VERBS = List.of("Delete", "Terminate", "Stop", "Disable", "Deregister", "Detach", "Disassociate", "Purge", "ScheduleKeyDeletion", "Remove", "Revoke", "Release", "Reboot",
      "Suspend", "Cancel", "Destroy", "BatchDelete", "Unassign", "Shutdown", "Force", "Failover", "Reset");
  /// Deletes a version, a session, a tag: nothing that runs rests on it.
  private static final List<String> HARMLESS = List.of("Tag", "Tags", "Session", "Draft", "Comment", "Comments", "Alias", "Dashboard", "Query", "SavedQuery");
  private static final Set<String> OTHERS = Set.of("ec2:ModifyInstanceAttribute", "rds:ModifyDBInstance", "rds:ModifyDBCluster", "autoscaling:UpdateAutoScalingGroup", "autoscaling:SetDesiredCapacity",
      "ecs:UpdateService", "lambda:PutFunctionConcurrency", "s3:PutLifecycleConfiguration", "s3:PutBucketVersioning", "backup:UpdateRecoveryPointLifecycle", "dynamodb:UpdateContinuousBackups",
      "kms:PutKeyPolicy", "route53:ChangeResourceRecordSets");

  private Removing() {}

  static boolean removes(String action) {
    var name = action.substring(action.indexOf(':') + 1);
    return OTHERS.contains(action) || VERBS.stream().anyMatch(name::startsWith) && HARMLESS.stream().noneMatch(name::endsWith) && !name.startsWith("Untag");
  }
}
