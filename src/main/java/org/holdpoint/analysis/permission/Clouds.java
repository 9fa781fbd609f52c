package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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

  /// What the statements of one document newly allow. `was` and `now` are all facts of it.
  public static List<Fact> of(List<Fact> was, List<Fact> now) {
    var after = grants(now);
    if (after.isEmpty()) {
      return List.of();
    }
    var before = grants(was);
    var found = new ArrayList<Novelty>();
    found.addAll(Clusters.of(of(before, "kubernetes"), of(after, "kubernetes")));
    found.addAll(GoogleAccess.of(of(before, "gcp"), of(after, "gcp")));
    found.addAll(AzureAccess.of(of(before, "azure"), of(after, "azure")));
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
