package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;

/// Roles and bindings of Google Cloud, Azure and Kubernetes before and after → what is newly allowed. Where there was nothing before, all of it is new.
public final class Clouds {

  /// Those that anybody can be, or anybody who has an account at all: each is told by itself. Sources: Google Cloud IAM documentation, "Principal identifiers"; Kubernetes documentation, "Using RBAC
  /// Authorization" (default roles and role bindings).
  private static final Set<String> EVERYBODY = Set.of("allUsers", "allAuthenticatedUsers", "User:system:anonymous", "Group:system:unauthenticated", "Group:system:authenticated",
      "Group:system:serviceaccounts");

  private Clouds() {}

  /// The roles that the files of the two sides define, by system and name: bindings may stand in other files than what they bind.
  public record Roles(Map<String, List<Grant>> was, Map<String, List<Grant>> now) {

    /// Of all facts of the two sides.
    public static Roles of(List<Fact> was, List<Fact> now) {
      return new Roles(defined(was), defined(now));
    }

    private static Map<String, List<Grant>> defined(List<Fact> facts) {
      return grants(facts).stream().filter(grant -> !grant.sort().equals("binding")).collect(Collectors.groupingBy(grant -> name(grant.system(), grant.policy())));
    }

    /// Of Google Cloud the project or organization is left out: a role is described by its id alone, too.
    private static String name(String system, String role) {
      return system + " " + (system.equals("gcp") ? role.substring(role.lastIndexOf('/') + 1) : system.equals("azure") ? role.toLowerCase(Locale.ROOT) : role);
    }

    /// What a role lets do, where it is defined and was before: one that is new is told where it is written, unless `always`.
    Optional<List<Grant>> defined(String system, String role, boolean always) {
      var name = name(system, role);
      return always || was.containsKey(name) ? Optional.ofNullable(now.get(name)) : Optional.empty();
    }
  }

  /// The name by which a role is looked for in other files, where it is none that its system has by itself.
  public static Optional<String> ownRole(Grant binding) {
    var role = Novelty.text(binding.actions());
    return switch (binding.sort().equals("binding") ? binding.system() : "") {
      case "gcp" -> Optional.of(role).filter(name -> name.contains("/roles/")).map(name -> name.substring(name.lastIndexOf('/') + 1));
      case "azure" -> Optional.of(role).filter(name -> !name.isEmpty() && AzureCatalogue.role(name).isEmpty()).map(name -> name.substring(name.lastIndexOf('/') + 1));
      case "kubernetes" -> Optional.of(role).filter(name -> !name.startsWith("ClusterRole system:") && !Clusters.known(name)).map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.indexOf(' ')) + 1));
      default -> Optional.empty();
    };
  }

  /// What the statements of one document newly allow. `was` and `now` are all facts of it.
  public static List<Fact> of(List<Fact> was, List<Fact> now, Roles roles) {
    var after = grants(now);
    if (after.isEmpty()) {
      return List.of();
    }
    var before = grants(was);
    var found = new ArrayList<Novelty>();
    found.addAll(Clusters.of(of(before, "kubernetes"), of(after, "kubernetes"), roles));
    found.addAll(GoogleAccess.of(of(before, "gcp"), of(after, "gcp"), roles));
    found.addAll(AzureAccess.of(of(before, "azure"), of(after, "azure"), roles));
    return together(found).map(Novelty::fact).toList();
  }

  private static List<Grant> grants(List<Fact> facts) {
    return facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> !grant.system().equals("aws")).toList();
  }

  private static List<Grant> of(List<Grant> grants, String system) {
    return grants.stream().filter(grant -> grant.system().equals(system)).toList();
  }

  /// One binding that gives the same to several is one cause.
  private static Stream<Novelty> together(List<Novelty> found) {
    var groups = new LinkedHashMap<List<Object>, List<Novelty>>();
    found.forEach(one -> groups.computeIfAbsent(List.of(one.grant().within(), one.grant().sort(), one.grant().policy(), one.grant().sort().equals("binding") ? one.action() : one.grant().key(),
        broad(one.principal()) ? one.principal() : "", one.certain(), one.weight(), one.because()), _ -> new ArrayList<>()).add(one));
    return groups.values().stream().map(group -> group.getFirst().ofAll(group));
  }

  /// Whether a principal is everybody, or a whole organization or pool.
  static boolean broad(String principal) {
    return EVERYBODY.contains(principal) || principal.startsWith("domain:") || principal.startsWith("principalSet:") && principal.endsWith("/*");
  }
}
