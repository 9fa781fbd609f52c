package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.IgnoredPart;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.Operators;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.Span;

/// Parts of a resource that Terraform sets once and then leaves alone (Terraform language, "The lifecycle meta-argument", `ignore_changes`).
final class IgnoredParts {

  private static final String NAME = "ignore_changes";
  private static final String ALL = "all";

  private IgnoredParts() {}

  /// `facts` are those of the resource.
  static List<Fact> of(HclBlock block, Resource resource, List<Fact> facts) {
    var attribute = block.blocks("lifecycle").flatMap(inner -> inner.attribute(NAME).stream()).findFirst();
    var written = attribute.map(one -> names(one.formula().written())).orElseGet(() -> texts(resource.body()));
    var at = attribute.map(HclBlock.Attribute::key).or(() -> resource.body().along("lifecycle", NAME).map(Node::at)).orElse(resource.header());
    return written.stream().<Fact>map(part -> part(resource, part, at, facts)).toList();
  }

  /// `[tags,settings[0].tier]`; a list may be empty.
  private static List<String> names(String written) {
    return Stream.of(written.replaceAll("^\\[|]$", "").split(",")).map(name -> name.replace("\"", "").replaceAll("\\[[^\\]]*]", "").strip()).filter(name -> !name.isEmpty()).toList();
  }

  /// Of JSON.
  private static List<String> texts(Node body) {
    return body.along("lifecycle", NAME).stream().flatMap(node -> node instanceof Node.Items list ? list.items().stream() : Stream.of(node)).flatMap(node -> Operators.known(node).stream()).toList();
  }

  private static IgnoredPart part(Resource resource, String part, Span at, List<Fact> facts) {
    return new IgnoredPart(Key.of(resource.subject(), "ignored-part", resource.address(), part), at, resource.header(), resource.address(), part, facts.stream().anyMatch(fact -> guards(fact, part)));
  }

  private static boolean guards(Fact fact, String part) {
    return fact instanceof Setting setting && setting.firm() && List.of("guard", "way-back").contains(setting.concern()) && setting.hold().known().equals(Optional.of("on")) && setting.value() instanceof Value.Known
        && (part.equals(ALL) || String.join(".", setting.key().path().subList(1, setting.key().path().size())).equals(part));
  }
}
