package org.holdpoint.analysis.permission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The roles of Google Cloud and what can come of a permission. Sources: Google Cloud IAM documentation, "IAM roles and permissions index", "Roles for service account authentication", "Basic roles";
/// Compute Engine documentation, "About metadata" (keys for SSH).
final class GoogleRoles {

  /// A predefined role: how many permissions, the first that sets a policy, those that act as a service account or take its credentials.
  record Role(int permissions, String setsPolicy, List<String> acts) {}

  private static final Set<String> CREDENTIALS = Set.of("iam.serviceAccounts.getAccessToken", "iam.serviceAccounts.getOpenIdToken", "iam.serviceAccounts.signBlob", "iam.serviceAccounts.signJwt",
      "iam.serviceAccounts.implicitDelegation", "iam.serviceAccounts.actAs", "iam.serviceAccountKeys.create", "secretmanager.versions.access", "storage.hmacKeys.create");
  private static final Set<String> ESCALATION = Set.of("iam.roles.update", "orgpolicy.policy.set", "iam.workloadIdentityPoolProviders.update");
  private static final Set<String> EXECUTION = Set.of("compute.instances.setMetadata", "compute.projects.setCommonInstanceMetadata", "cloudbuild.builds.create", "deploymentmanager.deployments.create",
      "cloudfunctions.functions.update", "run.services.update", "container.pods.exec");
  private static final Pattern REMOVES = Pattern.compile(".*\\.(delete|destroy|stop|suspend|disable|reset|detach|purge|drain|abandon)[A-Za-z]*");
  private static final Pattern READS = Pattern.compile(".*\\.(get|list|read|search|view)[A-Za-z]*");

  private static final class Shipped {
    static final Map<String, Role> ROLES = roles();

    private static Map<String, Role> roles() {
      var roles = new HashMap<String, Role>();
      Catalogue.rows("gcp-roles.tsv.gz", row -> roles.put(row[0], new Role(Integer.parseInt(row[1]), row.length > 2 ? row[2] : "", row.length > 3 ? List.of(row[3].split(",")) : List.of())));
      return roles;
    }
  }

  private GoogleRoles() {}

  static Optional<Role> role(String name) {
    return Optional.ofNullable(Shipped.ROLES.get(name));
  }

  /// Of a predefined role; nothing is known of others.
  static Weight ofRole(String name) {
    if (name.equals("roles/owner") || name.equals("roles/editor")) {
      return Weight.of(name.equals("roles/owner") ? "permissions" : "write", "everything");
    }
    return role(name).map(role -> {
      var risks = Stream.concat(role.setsPolicy().isEmpty() ? Stream.of() : Stream.of("escalation"), role.acts().stream().flatMap(permission -> risks(permission).stream()));
      // Who administers a service deletes what is in it (the pages of each, "… Admin: full control").
      risks = name.matches(".*(\\.|[a-z])[aA]dmin(\\.v\\d)?") ? Stream.concat(risks, Stream.of("removal")) : risks;
      return Weight.of(role.setsPolicy().isEmpty() ? name.matches("(?i).*(viewer|reader|browser|lister)") ? "read" : "write" : "permissions", risks, Stream.of());
    }).orElse(Weight.of("unknown"));
  }

  /// Of one permission: `compute.instances.delete`.
  static Weight of(String permission) {
    var removes = REMOVES.matcher(permission).matches();
    var risks = risks(permission);
    return Weight.of(risks.contains("escalation") ? "permissions" : READS.matcher(permission).matches() ? "read" : "write", Stream.concat(risks.stream(), removes ? Stream.of("removal") : Stream.of()),
        removes ? Stream.of(permission) : Stream.of());
  }

  private static List<String> risks(String permission) {
    return permission.endsWith(".setIamPolicy") || ESCALATION.contains(permission) ? List.of("escalation") : CREDENTIALS.contains(permission) ? List.of("credentials")
        : EXECUTION.contains(permission) ? List.of("execution") : List.of();
  }

  /// Whether whoever has a role has another one as well. An owner has what the predefined roles hold, but takes nobody's token (Basic roles).
  static boolean holds(String own, String other) {
    return own.equals(other) || own.equals("roles/owner") && (Set.of("roles/editor", "roles/viewer", "roles/browser").contains(other)
        || role(other).filter(role -> role.acts().stream().noneMatch(permission -> permission.startsWith("iam.serviceAccounts.") && !permission.endsWith(".actAs"))).isPresent())
        || own.equals("roles/editor") && Set.of("roles/viewer", "roles/browser").contains(other) || own.equals("roles/viewer") && other.equals("roles/browser");
  }

  /// Whether a role is far more than the predefined one that stood in its place: a basic role that changes things, or the administrator's of the same service.
  static boolean exceeds(String role, String stood) {
    var admin = ".*[.aA]dmin(\\.v\\d)?";
    return role(stood).isPresent() && stood.contains(".") && (Set.of("roles/owner", "roles/editor").contains(role) || role.matches(admin) && !stood.matches(admin) && role.split("\\.")[0].equals(stood.split("\\.")[0]));
  }
}
