package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.HclReader;
import org.holdpoint.hcl.Scope;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// HCL of programs that have no reader of their own (Consul, Vault, Packer, what teams write): attributes and blocks → nodes. A block is called by its type and labels.
final class HclDocument {

  private HclDocument() {}

  /// Throws `UnreadableException` at the first place that is not HCL.
  static Mapping read(SourceFile file) {
    return block(HclReader.read(file));
  }

  private static Mapping block(HclBlock block) {
    var entries = new ArrayList<Entry>();
    var scope = Scope.empty(_ -> false);
    block.attributes().forEach(one -> entries.add(OwnNames.entry(one.name(), one.key(), OwnNames.yaml(one.formula().in(scope)))));
    Map<String, Integer> seen = new HashMap<>();
    block.blocks().forEach(inner -> {
      var name = String.join(" ", inner.type(), String.join(" ", inner.labels())).strip();
      var number = seen.merge(name, 1, Integer::sum);
      entries.add(OwnNames.entry(number == 1 ? name : name + " (" + number + ")", inner.header(), block(inner)));
    });
    return new Mapping(entries, block.at());
  }
}
