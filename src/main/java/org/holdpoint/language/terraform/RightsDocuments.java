package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.Bodies;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.Scope;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.JsonText;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Rights;

/// Blocks that say who may do what → the document that the service keeps of it, for its own reader. Source: Terraform registry, providers google (`google_iam_policy`) and vault (`vault_policy`, `vault_policy_document`).
final class RightsDocuments {

  private static final String BOUND = "google_iam_policy";
  private static final String VAULT = "vault_policy_document";

  private RightsDocuments() {}

  static boolean is(HclBlock block) {
    return block.label(0).equals(BOUND) || block.label(0).equals(VAULT);
  }

  /// Of a data source.
  static Embedded of(HclBlock block, Scope scope) {
    var body = Bodies.of(block, scope);
    if (block.label(0).equals(VAULT)) {
      var paths = new Block(inside(body, "rule").flatMap(RightsDocuments::path).toList(), body.at());
      return embedded("document", JsonText.of(new Block(List.of(new Entry("path", "path", paths, body.at())), body.at())));
    }
    var resource = new Text(new Value.Known<>(BOUND + "." + block.label(1), block.header()), block.header());
    return embedded(Rights.google(resource, inside(body, "binding").map(Rights::binding).toList(), body.at()));
  }

  /// Of a resource, where it gives rights.
  static Optional<Embedded> of(String type, String address, Block body) {
    return switch (type) {
      case "vault_policy", "nomad_acl_policy" -> body.entry("policy").or(() -> body.entry("rules_hcl")).flatMap(policy -> written(policy, address));
      default -> Rights.of(type, address, body).map(RightsDocuments::embedded);
    };
  }

  private static Embedded embedded(Rights.Document rights) {
    return embedded(rights.language(), rights.text());
  }

  private static Embedded embedded(String language, JsonText.Written json) {
    return new Embedded(Optional.of(language), json.text(), json.places());
  }

  /// A policy of AWS with the name of what it belongs to.
  static Embedded policy(String name, Block policy) {
    return embedded("iam", JsonText.policy(name, policy));
  }

  /// What a rule lets somebody do, by its path.
  private static Stream<Entry> path(Block rule) {
    return rule.text("path").stream().map(path -> new Entry(path, path, new Block(rule.entry("capabilities").stream().toList(), rule.at()), rule.at()));
  }

  /// A policy that is written out, as a file of HCL.
  private static Optional<Embedded> written(Entry policy, String address) {
    if (!(policy.value() instanceof Text(Value.Known<String>(var text, var _), var at)) || !text.contains("path")) {
      return Optional.empty();
    }
    return Optional.of(new Embedded(Optional.empty(), text, HereTexts.places(text, at), Map.of("file", address + ".hcl")));
  }

  private static Stream<Block> inside(Block body, String name) {
    return body.entries().stream().filter(entry -> entry.name().equals(name)).flatMap(entry -> entry.value().blocks());
  }
}
