package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.Operators;
import org.holdpoint.hcl.Scope;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// How often a block is made, and what each is called (Terraform language, "The count meta-argument" and "The for_each meta-argument").
final class Instances {

  /// More are spoken of as one.
  private static final int MOST = 100;

  private Instances() {}

  /// One of them. Where nobody knows how many there are, one stands for all, without a suffix; so does the first of a count, since a block with a count of 1 and one without are the same thing to
  /// Terraform.
  /// @param suffix `[1]`, `["eu"]`
  record Instance(String suffix, Scope scope) {

    /// The key of one of a map: `eu`; empty for others.
    String key() {
      return suffix.startsWith("[\"") ? suffix.substring(2, suffix.length() - 2) : "";
    }
  }

  static List<Instance> of(HclBlock block, Scope scope) {
    return block.attribute("count").map(one -> counted(one.formula().in(scope), scope)).or(() -> block.attribute("for_each").map(one -> each(one.formula().in(scope), scope)))
        .orElseGet(() -> List.of(new Instance("", scope)));
  }

  private static List<Instance> counted(Node count, Scope scope) {
    var known = Operators.known(count).filter(said -> said.matches("\\d{1,6}")).map(Integer::parseInt);
    if (known.filter(many -> many <= MOST).isEmpty()) {
      return List.of(new Instance("", scope));
    }
    var all = new ArrayList<Instance>();
    for (var index = 0; index < known.get(); index++) {
      all.add(new Instance(index == 0 ? "" : "[" + index + "]", scope.with(Map.of("count.index", text("" + index, count.at())))));
    }
    return all;
  }

  private static List<Instance> each(Node over, Scope scope) {
    return switch (over) {
      case Block map when map.entries().size() <= MOST -> map.entries().stream().map(entry -> instance(entry.written(), entry.value(), entry.at(), scope)).toList();
      case Items list when list.whole() && list.items().size() <= MOST && list.items().stream().allMatch(item -> Operators.known(item).isPresent()) ->
          list.items().stream().map(item -> instance(Operators.known(item).orElseThrow(), item, item.at(), scope)).toList();
      case Block _, Items _, Text _ -> List.of(new Instance("", scope));
    };
  }

  private static Instance instance(String key, Node value, Span at, Scope scope) {
    return new Instance("[\"" + key + "\"]", scope.with(Map.of("each.key", text(key, at), "each.value", value)));
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }
}
