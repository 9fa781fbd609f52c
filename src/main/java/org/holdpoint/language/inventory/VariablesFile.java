package org.holdpoint.language.inventory;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Variables of one group or host beside an inventory: `group_vars/web.yml`, `group_vars/web/floors.yml`, `host_vars/web1.yml` ("Organizing host and group variables", Ansible documentation).
final class VariablesFile {

  private VariablesFile() {}

  /// The group or host that a file is about, and whether it is a host.
  private record Owner(String name, boolean host) {}

  static boolean is(SourceFile file) {
    return owner(file.path()).isPresent();
  }

  /// Whether a line says how many must stay, how many may go at once, or where hosts are: other variables are no inventory's.
  static boolean says(SourceFile file) {
    return file.lines().stream().map(line -> line.text()).anyMatch(text -> text.indexOf(':') > 0 && !Character.isWhitespace(text.charAt(0)) && counts(text.substring(0, text.indexOf(':'))));
  }

  private static boolean counts(String key) {
    return (Words.floor(key) || Words.step(key)) && key.indexOf('_') > 0 || Words.zone(key);
  }

  private static Optional<Owner> owner(String path) {
    var parts = List.of(path.split("/"));
    for (var at = parts.size() - 2; at >= 0; at--) {
      if (parts.get(at).equals("group_vars") || parts.get(at).equals("host_vars")) {
        var name = parts.get(at + 1);
        return Optional.of(new Owner(at + 2 == parts.size() ? name.replaceFirst("\\.(ya?ml|json)$", "") : name, parts.get(at).equals("host_vars")));
      }
    }
    return Optional.empty();
  }

  static Optional<Collected> read(SourceFile file, YamlNode document) {
    var owner = owner(file.path());
    if (owner.isEmpty() || !(document instanceof Mapping variables)) {
      return Optional.empty();
    }
    var all = new Collected(file);
    for (var entry : variables.entries()) {
      if (entry.value() instanceof Scalar scalar && counts(entry.key().text())) {
        if (owner.get().host()) {
          all.host(owner.get().name(), entry.key().at());
          all.variable(owner.get().name(), entry.key().text(), scalar.text());
        } else {
          all.groupVariable(owner.get().name(), entry.key().text(), new Collected.Said(scalar.text(), scalar.at()), entry.key().at().to(scalar.at()));
        }
      }
    }
    return Optional.of(all);
  }
}
