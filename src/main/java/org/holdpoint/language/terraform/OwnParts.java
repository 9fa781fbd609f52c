package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.hcl.HclBlock.Attribute;
import org.holdpoint.hcl.Scope;
import org.holdpoint.language.terraform.Folder.Part;
import org.holdpoint.resource.ChartValues;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// What a module says by names of its authors' own: what it hands to modules of others, things of providers that no table knows, and variables of a folder whose modules are not here.
final class OwnParts {

  /// What a call says to Terraform and not to the module ("Module blocks", Terraform language).
  private static final Set<String> CALL = Set.of("source", "version", "count", "for_each", "providers", "depends_on", "lifecycle");

  private OwnParts() {}

  /// A file of variables, of which nobody knows what takes them.
  static void of(Part part, Found found) {
    if (!part.root().attributes().isEmpty()) {
      found.own(part.file(), OwnNames.entry(part.file().name(), part.root().attributes().getFirst().key(), block(part.root().attributes().stream().map(OwnParts::entry).toList())));
    }
  }

  /// A resource, or a call of a module that is not beside this one.
  static Optional<Entry> of(Resource resource, SourceFile file) {
    var values = ChartValues.of(resource, text -> HereTexts.yaml(file, text));
    return values.isPresent() ? values.map(handed -> OwnNames.entry(resource.address(), resource.header(), handed)) : (resource.type().equals("module") ? Optional.of(OwnNames.whole(resource)) : OwnNames.of(resource)).map(part -> part.value() instanceof Mapping body
        ? new Entry(part.key(), new Mapping(body.entries().stream().filter(entry -> !CALL.contains(entry.key().text())).toList(), body.at())) : part);
  }

  private static Entry entry(Attribute attribute) {
    return OwnNames.entry(attribute.name(), attribute.key(), value(attribute));
  }

  private static YamlNode value(Attribute attribute) {
    return OwnNames.yaml(attribute.formula().in(Scope.empty(_ -> false)));
  }

  private static Mapping block(List<Entry> entries) {
    return new Mapping(entries, entries.getFirst().key().at());
  }
}
