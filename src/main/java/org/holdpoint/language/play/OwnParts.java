package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What a play says by names of its authors' own: its variables, and what it hands to its roles ("Using roles at the play level", Ansible documentation).
final class OwnParts {

  private static final List<String> ROLES = List.of("role", "name");

  private OwnParts() {}

  /// `address` is what the play is called.
  static List<Entry> of(String address, Mapping play) {
    var parts = new ArrayList<Entry>();
    for (var entry : play.entries()) {
      if (entry.key().text().equals("vars") && entry.value() instanceof Mapping variables && !variables.entries().isEmpty()) {
        parts.add(OwnNames.entry(address + " vars", entry.key().at(), variables));
      }
      if (entry.key().text().equals("roles") && entry.value() instanceof Sequence roles) {
        roles.items().stream().flatMap(role -> role(address, role)).forEach(parts::add);
      }
    }
    return parts;
  }

  private static Stream<Entry> role(String address, YamlNode node) {
    if (!(node instanceof Mapping role)) {
      return Stream.of();
    }
    var name = ROLES.stream().flatMap(word -> role.at(word).stream()).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text()).findFirst().orElse("");
    var handed = role.entries().stream().filter(entry -> !ROLES.contains(entry.key().text()) && (!Tasks.keyword(entry.key().text()) || entry.key().text().equals("vars"))).toList();
    return handed.isEmpty() ? Stream.of() : Stream.of(OwnNames.entry(address + " role " + name, role.entries().getFirst().key().at(), new Mapping(handed, role.at())));
  }
}
