package org.holdpoint.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.HclBlock.Attribute;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// What is in a block → the parts of a resource.
public final class Bodies {

  /// More blocks than this are not made of one that is `dynamic`.
  private static final int MOST = 100;

  private Bodies() {}

  /// As far as the scope settles it.
  public static Block of(HclBlock block, Scope scope) {
    var entries = new ArrayList<Entry>();
    block.attributes().forEach(one -> entries.add(entry(one, scope)));
    block.blocks().forEach(inner -> {
      if (inner.type().equals("dynamic")) {
        dynamic(inner, scope, entries);
      } else {
        entries.add(Entry.of(inner.type(), inner.header(), of(inner, scope)));
      }
    });
    entries.sort((one, other) -> one.at().compareTo(other.at()));
    return new Block(entries, block.at());
  }

  /// A part whose value is told elsewhere stands there.
  private static Entry entry(Attribute attribute, Scope scope) {
    var value = attribute.formula().in(scope);
    var entry = Entry.of(attribute.name(), attribute.key(), value);
    return value.at().sharesLineWith(attribute.formula().at()) ? entry : new Entry(entry.name(), entry.written(), value, value.at());
  }

  /// One block for each that it goes over (Terraform language, "dynamic Blocks"); where that is not known, nobody knows how many there are.
  private static void dynamic(HclBlock block, Scope scope, List<Entry> entries) {
    var name = block.label(0);
    var iterator = block.attribute("iterator").map(one -> one.formula().written()).orElse(name);
    var over = block.attribute("for_each").map(one -> one.formula().in(scope));
    var content = block.blocks("content").findFirst();
    var turns = over.flatMap(Bodies::turns);
    if (turns.isEmpty() || content.isEmpty()) {
      entries.add(Entry.of(name, block.header(), new Items(content.map(inner -> (Node) of(inner, scope)).stream().toList(), false, block.at())));
      return;
    }
    turns.get().forEach(turn -> entries.add(Entry.of(name, block.header(), of(content.get(), scope.with(Map.of(iterator + ".key", turn.getKey(), iterator + ".value", turn.getValue()))))));
  }

  private static Optional<List<Map.Entry<Node, Node>>> turns(Node over) {
    return switch (over) {
      case Block map when map.entries().size() <= MOST -> Optional.of(map.entries().stream().map(entry -> Map.entry((Node) new Text(new Value.Known<>(entry.written(), entry.at()), entry.at()), entry.value()))
          .toList());
      case Items list when list.whole() && list.items().size() <= MOST -> Optional.of(list.items().stream().map(item -> Map.entry(item, item)).toList());
      case Block _, Items _, Text _ -> Optional.empty();
    };
  }
}
