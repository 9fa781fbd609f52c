package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Resources that say who may do what in Google Cloud, Azure, Kubernetes and AWS Lambda → the document that the service itself keeps of it, for its own reader. Source: Terraform registry, providers
/// google (`google_*_iam`), azurerm (`azurerm_role_assignment`, `azurerm_role_definition`), kubernetes (`kubernetes_role`, `kubernetes_role_binding`, `kubernetes_manifest`), aws (`aws_lambda_permission`).
public final class Rights {

  private static final Pattern GOOGLE = Pattern.compile("google_([a-z0-9_]+)_iam_(member|binding)");
  private static final Pattern GOOGLE_ROLE = Pattern.compile("google_(project|organization)_iam_custom_role");
  private static final Pattern KUBERNETES = Pattern.compile("kubernetes_((?:cluster_)?role(?:_binding)?)(_v1)?");
  /// What a binding says besides the thing that it is about; a project stands beside most things, and is one itself.
  private static final Set<String> BESIDE = Set.of("role", "member", "members", "condition", "project", "location", "region", "zone", "count", "for_each", "provider", "depends_on", "lifecycle");
  private static final Set<String> TYPES = Set.of("azurerm_role_assignment", "azurerm_role_definition", "aws_lambda_permission", "kubernetes_manifest");
  private static final Map<String, String> KINDS = Map.of("role", "Role", "cluster_role", "ClusterRole", "role_binding", "RoleBinding", "cluster_role_binding", "ClusterRoleBinding");
  private static final Map<String, String> RULE = Map.of("api_groups", "apiGroups", "resources", "resources", "verbs", "verbs", "resource_names", "resourceNames", "non_resource_urls", "nonResourceURLs");
  private static final Map<String, String> REFERENCE = Map.of("api_group", "apiGroup", "kind", "kind", "name", "name", "namespace", "namespace");
  private static final Map<String, String> PERMISSION = Map.of("actions", "actions", "not_actions", "notActions", "data_actions", "dataActions", "not_data_actions", "notDataActions");
  private static final Map<String, String> ASSIGNMENT = Map.of("role_definition_name", "roleDefinitionName", "role_definition_id", "roleDefinitionId", "principal_id", "principalId", "principal_type", "principalType",
      "condition", "condition");
  /// How the id of what a scope points at is written ("Understand scope for Azure RBAC").
  private static final List<Map.Entry<String, String>> SCOPES = List.of(Map.entry("azurerm_management_group.", "/providers/Microsoft.Management/managementGroups/"), Map.entry("azurerm_subscription.", "/subscriptions/"),
      Map.entry("azurerm_resource_group.", "/subscriptions/…/resourceGroups/"));

  private Rights() {}

  /// Such a document, and the language of its reader.
  public record Document(String language, JsonText.Written text) {}

  /// Whether a type of resources gives rights.
  public static boolean give(String type) {
    return GOOGLE.matcher(type).matches() || GOOGLE_ROLE.matcher(type).matches() || KUBERNETES.matcher(type).matches() || TYPES.contains(type);
  }

  /// Of a resource, where it gives rights.
  public static Optional<Document> of(String type, String address, Block body) {
    var google = GOOGLE.matcher(type);
    if (google.matches()) {
      return Optional.of(google(about(google.group(1), body), List.of(binding(body)), body.at()));
    }
    if (GOOGLE_ROLE.matcher(type).matches()) {
      return body.entry("permissions").map(permissions -> document("iam", block(body.at(), entry("name", body.entry("role_id").map(Entry::value).orElse(text(address, body.at()))),
          entry("includedPermissions", permissions.value()))));
    }
    var kubernetes = KUBERNETES.matcher(type);
    return kubernetes.matches() ? Optional.of(document("kubernetes", manifest(KINDS.get(kubernetes.group(1)), body))) : switch (type) {
      case "azurerm_role_assignment" -> Optional.of(document("iam", with(body, ASSIGNMENT, body.entry("scope").map(scope -> entry("scope", scope(scope.value()))).stream().toList())));
      case "azurerm_role_definition" -> Optional.of(document("iam", definition(address, body)));
      case "aws_lambda_permission" -> Optional.of(new Document("iam", JsonText.policy(address, permission(body))));
      case "kubernetes_manifest" -> body.along("manifest").filter(Block.class::isInstance).map(manifest -> document("kubernetes", (Block) manifest));
      default -> Optional.empty();
    };
  }

  /// The policy of a thing of Google Cloud.
  public static Document google(Node resource, List<Node> bindings, Span at) {
    return document("iam", block(at, entry("resource", resource), entry("bindings", new Items(bindings, true, at))));
  }

  private static Document document(String language, Block document) {
    return new Document(language, JsonText.of(document));
  }

  /// What a binding is about: the kind of thing, and its name.
  private static Node about(String kind, Block body) {
    var named = body.entries().stream().filter(entry -> !BESIDE.contains(entry.name()) && entry.value() instanceof Text).findFirst().or(() -> body.entry("project"));
    return text(kind + named.map(entry -> " " + said(entry.value())).orElse(""), named.map(Entry::at).orElse(body.at()));
  }

  /// Who is not written is somebody all the same: a binding without members cannot be made.
  public static Node binding(Block body) {
    var members = body.entry("members").or(() -> body.entry("member")).map(Entry::value).orElse(new Text(new Value.Unknown<>("whoever", body.at()), body.at()));
    var entries = new ArrayList<Entry>(List.of(entry("members", members instanceof Items ? members : new Items(List.of(members), true, members.at()))));
    body.entry("role").ifPresent(role -> entries.add(entry("role", role.value())));
    body.along("condition").flatMap(condition -> condition.along("expression")).ifPresent(expression -> entries.add(entry("condition", block(expression.at(), entry("expression", expression)))));
    return new Block(entries, body.at());
  }

  /// A scope that points at a subscription or a group, as the id that it will be.
  private static Node scope(Node scope) {
    return scope instanceof Text(Value.Unknown<String>(var because, var _), var at)
        ? SCOPES.stream().filter(one -> because.contains(one.getKey())).findFirst().<Node>map(one -> text(one.getValue() + said(scope), at)).orElse(scope) : scope;
  }

  private static Block definition(String address, Block body) {
    var own = body.entry("scope").map(scope -> scope(scope.value())).orElse(text("", body.at()));
    var scopes = body.along("assignable_scopes").filter(node -> node instanceof Items list && !list.items().isEmpty()).map(node -> ((Items) node).items().stream().map(Rights::scope).toList());
    return block(body.at(), entry("name", body.entry("name").map(Entry::value).orElse(text(address, body.at()))), entry("assignableScopes", new Items(scopes.orElse(List.of(own)), true, own.at())),
        entry("permissions", new Items(inside(body, "permissions").map(one -> (Node) with(one, PERMISSION, List.of())).toList(), true, body.at())));
  }

  private static Block manifest(String kind, Block body) {
    var entries = new ArrayList<Entry>(List.of(entry("apiVersion", text("rbac.authorization.k8s.io/v1", body.at())), entry("kind", text(kind, body.at()))));
    body.entry("metadata").ifPresent(metadata -> entries.add(entry("metadata", metadata.value())));
    several(body, "rule", "rules", RULE, entries);
    body.along("role_ref").filter(Block.class::isInstance).ifPresent(role -> entries.add(entry("roleRef", with((Block) role, REFERENCE, List.of()))));
    several(body, "subject", "subjects", REFERENCE, entries);
    return new Block(entries, body.at());
  }

  private static void several(Block body, String name, String written, Map<String, String> names, List<Entry> entries) {
    var all = inside(body, name).map(one -> (Node) with(one, names, List.of())).toList();
    if (!all.isEmpty()) {
      entries.add(entry(written, new Items(all, true, all.getFirst().at())));
    }
  }

  /// What the function's own policy says of it ("Using resource-based policies for Lambda").
  private static Block permission(Block body) {
    var at = body.at();
    var principal = body.entry("principal").map(Entry::value).orElse(text("*", at));
    var service = body.text("principal").filter(who -> who.endsWith(".amazonaws.com")).isPresent();
    var conditions = new ArrayList<Entry>();
    body.entry("source_arn").ifPresent(source -> conditions.add(entry("ArnLike", block(source.at(), entry("aws:SourceArn", source.value())))));
    body.entry("source_account").ifPresent(source -> conditions.add(entry("StringEquals", block(source.at(), entry("aws:SourceAccount", source.value())))));
    body.entry("principal_org_id").ifPresent(source -> conditions.add(entry("StringLike", block(source.at(), entry("aws:PrincipalOrgID", source.value())))));
    var entries = new ArrayList<Entry>(List.of(entry("Effect", text("Allow", at)), entry("Principal", block(principal.at(), entry(service ? "Service" : "AWS", principal)))));
    body.entry("action").ifPresent(action -> entries.add(entry("Action", action.value())));
    entries.add(entry("Resource", body.entry("function_name").or(() -> body.entry("function")).map(Entry::value).map(function -> text(function(said(function)), function.at())).orElse(text("*", at))));
    if (!conditions.isEmpty()) {
      entries.add(entry("Condition", new Block(conditions, at)));
    }
    return block(at, entry("Version", text("2012-10-17", at)), entry("Statement", new Items(List.of(new Block(entries, at)), true, at)));
  }

  /// A function by its name is one of the account and region that everything goes to.
  private static String function(String name) {
    return name.startsWith("arn:") ? name : "arn:aws:lambda:*:*:function:" + name;
  }

  private static Stream<Block> inside(Block body, String name) {
    return body.entries().stream().filter(entry -> entry.name().equals(name)).flatMap(entry -> entry.value().blocks());
  }

  /// The parts that have another name there, and some more.
  private static Block with(Block body, Map<String, String> names, List<Entry> more) {
    var entries = new ArrayList<Entry>(more);
    body.entries().stream().filter(entry -> names.containsKey(entry.name())).forEach(entry -> entries.add(entry(names.get(entry.name()), entry.value())));
    return new Block(entries, body.at());
  }

  /// What is known only later, by what it is made of.
  private static String said(Node node) {
    return node instanceof Text(var value, var _) ? switch (value) {
      case Value.Known<String>(var text, var _) -> text;
      case Value.Unknown<String>(var because, var _) -> "${" + because.split(" ")[0].replaceAll("[{}$\"]", "") + "}";
      case Value.Absent<String> _ -> "";
    } : "";
  }

  private static Block block(Span at, Entry... entries) {
    return new Block(List.of(entries), at);
  }

  private static Entry entry(String name, Node value) {
    return new Entry(name, name, value, value.at());
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }
}
