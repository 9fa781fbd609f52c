package org.holdpoint.language.cloudformation;

import java.util.Optional;
import java.util.Set;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// One call of a function of templates: `!Ref Size`, `{"Fn::If": […]}`.
/// @param name without `!` and `Fn::`
record Function(String name, YamlNode argument) {

  private static final Set<String> SHORT = Set.of("Ref", "Condition");

  /// Empty for a block that is none.
  static Optional<Function> of(YamlNode node) {
    if (!(node instanceof Mapping block) || block.entries().size() != 1) {
      return Optional.empty();
    }
    var written = block.entries().getFirst().key().text();
    var name = written.startsWith("!") ? written.substring(1) : written.startsWith("Fn::") ? written.substring("Fn::".length()) : SHORT.contains(written) ? written : "";
    return name.isEmpty() ? Optional.empty() : Optional.of(new Function(name, block.entries().getFirst().value()));
  }
}
