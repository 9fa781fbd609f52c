package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.HclBlock.Attribute;
import org.holdpoint.hcl.HclReader;
import org.holdpoint.hcl.Scope;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Settings in HCL that are no Terraform (Terragrunt, Consul, Vault, Packer) → nodes. Blocks with a label are items of a list; what is not known from the file is filled in later.
final class HclSettings {

  private static final Scope NOTHING = Scope.empty(_ -> false);

  private HclSettings() {}

  static Syntax.Text read(SourceFile file) {
    return new Syntax.Text(List.of(new Mapping(entries(HclReader.read(file)), file.start())), List.of());
  }

  private static List<Entry> entries(HclBlock block) {
    var entries = new ArrayList<Entry>();
    block.attributes().forEach(attribute -> entries.add(new Entry(new Scalar(attribute.name(), true, attribute.key()), value(attribute))));
    block.blocks().stream().map(HclBlock::type).distinct().filter(type -> block.attribute(type).isEmpty()).forEach(type -> {
      var inner = block.blocks(type).toList();
      var name = new Scalar(type, true, inner.getFirst().header());
      entries.add(new Entry(name, inner.size() == 1 && inner.getFirst().labels().isEmpty() ? new Mapping(entries(inner.getFirst()), inner.getFirst().header())
          : new Sequence(inner.stream().map(HclSettings::item).toList(), inner.getFirst().header())));
    });
    return entries;
  }

  private static YamlNode item(HclBlock block) {
    var entries = new ArrayList<Entry>();
    if (!block.labels().isEmpty()) {
      entries.add(new Entry(new Scalar("name", true, block.header()), new Scalar(String.join(" ", block.labels()), false, block.header())));
    }
    entries(block).stream().filter(entry -> entries.isEmpty() || !entry.key().text().equals("name")).forEach(entries::add);
    return new Mapping(entries, block.header());
  }

  private static YamlNode value(Attribute attribute) {
    return OwnNames.yaml(attribute.formula().in(NOTHING));
  }
}
