package org.holdpoint.resource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.resource.Node.Block;

/// What a grant of Databricks is about, by the part that names it, and who gets it: blocks `grant` of `databricks_grants`, or the resource itself (Terraform registry, databricks/databricks: databricks_grants, databricks_grant).
final class DatabricksScopes {

  private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("metastore", "server"), Map.entry("catalog", "database"), Map.entry("schema", "schema"), Map.entry("table", "table"), Map.entry("volume", "volume"),
      Map.entry("function", "function"), Map.entry("model", "model"), Map.entry("share", "share"), Map.entry("external_location", "external location"), Map.entry("storage_credential", "storage credential"),
      Map.entry("credential", "service credential"), Map.entry("foreign_connection", "connection"));
  /// Everybody of the account, or of a workspace (Databricks documentation, "Manage groups").
  private static final Set<String> EVERYBODY = Set.of("account users", "users");

  private DatabricksScopes() {}

  static List<Fact> grants(DatabaseRights.Said said) {
    return said.body().entries().stream().filter(entry -> entry.name().equals("grant")).flatMap(entry -> entry.value().blocks()).flatMap(grant -> given(said, grant)).toList();
  }

  static List<Fact> grant(DatabaseRights.Said said) {
    return given(said, said.body()).toList();
  }

  private static Stream<Fact> given(DatabaseRights.Said said, Block grant) {
    var who = texts(grant, "principal").stream().map(name -> EVERYBODY.contains(name) ? "public" : name).toList();
    return said.grant(said.rights(texts(grant, "privileges").stream().map(right -> right.equals("ALL_PRIVILEGES") ? "ALL" : right.replace('_', ' ')).toList()), on(said), who, false, grant.entry("principal").map(Node.Entry::at).orElse(grant.at())).stream();
  }

  private static List<Securable> on(DatabaseRights.Said said) {
    return KINDS.entrySet().stream().flatMap(kind -> said.texts(kind.getKey()).stream().map(name -> said.on(kind.getValue(), kind.getValue().equals("server") ? List.of() : List.of(name.split("\\."))))).toList();
  }

  private static List<String> texts(Block block, String part) {
    return block.along(part).map(DatabaseRights.Said::each).orElse(List.of());
  }
}
