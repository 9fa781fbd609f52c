package org.holdpoint.analysis.permission;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a verb on a resource of Kubernetes can lead to. Sources: Kubernetes documentation, "Role Based Access Control Good Practices" (privilege escalation risks), "Using RBAC Authorization"
/// (restrictions on role and binding creation), "API-initiated Eviction", "Safely Drain a Node"; CVE-2020-8554 for the status of services.
final class ClusterRisks {

  private static final Set<String> WRITES = Set.of("create", "update", "patch");
  private static final Set<String> CHANGES = Set.of("update", "patch");
  private static final Set<String> READS = Set.of("get", "list", "watch");
  private static final Set<String> DELETES = Set.of("delete", "deletecollection");
  private static final List<String> WORKLOADS = List.of("deployments.apps", "daemonsets.apps", "statefulsets.apps", "replicasets.apps", "replicationcontrollers", "jobs.batch", "cronjobs.batch");

  /// Verbs that on any of some resources lead to a risk. `named` is whether it is one as well where only some objects of the kind are named.
  private record Row(String risk, Set<String> verbs, List<String> resources, boolean named) {}

  private static final List<Row> ROWS = List.of(
      new Row("escalation", Set.of("escalate", "bind"), List.of("roles.rbac.authorization.k8s.io", "clusterroles.rbac.authorization.k8s.io"), false),
      new Row("escalation", Set.of("impersonate"), List.of("users", "groups", "serviceaccounts"), false),
      new Row("escalation", WRITES, List.of("rolebindings.rbac.authorization.k8s.io", "clusterrolebindings.rbac.authorization.k8s.io"), false),
      new Row("escalation", CHANGES, List.of("certificatesigningrequests.certificates.k8s.io/approval"), true),
      new Row("escalation", WRITES, List.of("mutatingwebhookconfigurations.admissionregistration.k8s.io", "validatingwebhookconfigurations.admissionregistration.k8s.io"), false),
      new Row("credentials", READS, List.of("secrets"), false),
      new Row("credentials", WRITES, List.of("secrets"), false),
      new Row("credentials", Set.of("create"), List.of("serviceaccounts/token"), false),
      new Row("execution", WRITES, List.of("pods"), true),
      new Row("execution", Set.of("create", "get"), List.of("pods/exec", "pods/attach", "pods/portforward"), true),
      new Row("execution", CHANGES, List.of("pods/ephemeralcontainers"), true),
      new Row("execution", Set.of("create", "get"), List.of("nodes/proxy"), true),
      new Row("removal", DELETES, List.of("nodes", "namespaces", "persistentvolumes", "persistentvolumeclaims", "customresourcedefinitions.apiextensions.k8s.io", "poddisruptionbudgets.policy"), false),
      new Row("removal", DELETES, WORKLOADS, false),
      new Row("removal", Set.of("deletecollection"), List.of("pods", "services", "configmaps"), false),
      new Row("removal", CHANGES, List.of("deployments.apps/scale", "statefulsets.apps/scale", "replicasets.apps/scale", "replicationcontrollers/scale"), false),
      new Row("removal", Set.of("create"), List.of("pods/eviction"), false),
      // A node that is cordoned or tainted takes no more, or loses what it has.
      new Row("removal", CHANGES, List.of("nodes", "poddisruptionbudgets.policy"), false),
      new Row("exposure", CHANGES, List.of("services/status", "nodes/status", "pods/status"), false),
      new Row("workload", WRITES, WORKLOADS, false));

  /// What the roles that every cluster has let do ("User-facing roles").
  private static final Weight ADMIN = Weight.of("permissions", "escalation", "credentials", "execution", "removal", "workload");
  private static final Weight EDIT = Weight.of("write", "credentials", "execution", "removal", "workload");

  private ClusterRisks() {}

  /// Of a verb, a resource as `kubectl auth can-i` takes it, and whether only some objects are named.
  static Weight of(String verb, String resource, boolean named) {
    if (resource.startsWith("/")) {
      return verb.equals("*") || !verb.equals("get") ? Weight.of("write") : Weight.NONE;
    }
    if (verb.equals("*") && resource.equals("*.*") && !named) {
      return Weight.of("permissions", "everything");
    }
    var rows = ROWS.stream().filter(row -> (row.named() || !named) && row.verbs().stream().anyMatch(one -> fits(verb, one)) && row.resources().stream().anyMatch(one -> covers(resource, one))).toList();
    var risks = Stream.concat(rows.stream().map(Row::risk), verb.equals("*") || resource.startsWith("*.") || resource.endsWith(".*") || resource.equals("*") ? Stream.of("wildcard") : Stream.of());
    var removing = rows.stream().filter(row -> row.risk().equals("removal")).limit(1).map(_ -> verb + " " + resource);
    return Weight.of(rows.stream().anyMatch(row -> row.risk().equals("escalation")) ? "permissions" : READS.contains(verb) ? "read" : "write", risks, removing);
  }

  /// Of a role that is not in the files: one that every cluster has; nothing is known of others.
  static Weight ofRole(String name) {
    return switch (name) {
      case "ClusterRole cluster-admin" -> Weight.of("permissions", "everything");
      case "ClusterRole admin" -> ADMIN;
      case "ClusterRole edit" -> EDIT;
      case "ClusterRole system:node", "ClusterRole system:controller:clusterrole-aggregation-controller", "ClusterRole system:kube-controller-manager" -> Weight.of("permissions", "credentials");
      default -> Weight.NONE;
    };
  }

  static boolean fits(String own, String other) {
    return own.equals("*") || own.equals(other);
  }

  /// Whether a resource is another one, or any of it: `*` of a group has what is below its resources as well, `*/scale` the scale of all.
  static boolean covers(String own, String other) {
    if (own.equals("*.*") || own.equals(other)) {
      return true;
    }
    if (own.startsWith("/")) {
      return own.endsWith("*") && other.startsWith(own.substring(0, own.length() - 1));
    }
    var any = name(own).equals("*") && (below(own).isEmpty() || below(own).equals(below(other)));
    return (any || name(own).equals(name(other)) && below(own).equals(below(other))) && (group(own).equals("*") || group(own).equals(group(other)));
  }

  private static String name(String resource) {
    var whole = resource.split("/", 2)[0];
    return whole.contains(".") ? whole.substring(0, whole.indexOf('.')) : whole;
  }

  static String group(String resource) {
    var whole = resource.split("/", 2)[0];
    return whole.contains(".") ? whole.substring(whole.indexOf('.') + 1) : "";
  }

  private static String below(String resource) {
    return resource.contains("/") ? resource.substring(resource.indexOf('/') + 1) : "";
  }
}
