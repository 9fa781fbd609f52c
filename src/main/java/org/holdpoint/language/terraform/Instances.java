package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.Formula;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.HclBlock.Attribute;
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
  private static final int MOST = 5_000;

  private final HclBlock block;
  private final Scope scope;

  private Instances(HclBlock block, Scope scope) {
    this.block = block;
    this.scope = scope;
  }

  /// One of them. Where nobody knows how many there are, one stands for all, without a suffix; so does the first of a count, since a block with a count of 1 and one without are the same thing to
  /// Terraform.
  /// @param block as it is written, but for what says how often it is made: that is worked out, and of a list or map is the key of this one
  /// @param suffix `[1]`, `["eu"]`
  /// @param place where its key is written, if that is another file, or a line that this side alone has of a block that both have
  record Instance(HclBlock block, String suffix, Scope scope, Optional<Span> place) {

    /// The key of one of a map: `eu`; empty for others.
    String key() {
      return suffix.startsWith("[\"") ? suffix.substring(2, suffix.length() - 2) : "";
    }
  }

  static List<Instance> of(HclBlock block, Scope scope) {
    var instances = new Instances(block, scope);
    return block.attribute("count").map(instances::counted).or(() -> block.attribute("for_each").map(instances::each)).orElseGet(() -> List.of(new Instance(block, "", scope, Optional.empty())));
  }

  /// Where it is said over what there are more of than are told apart.
  static Optional<Span> beyond(List<Instance> instances) {
    return instances.size() == 1 && instances.getFirst().suffix().isEmpty() ? instances.getFirst().block().attribute("for_each").filter(said -> switch (said.formula().in(instances.getFirst().scope())) {
      case Block map -> map.entries().size() > MOST;
      case Items list -> list.items().size() > MOST;
      case Text _ -> false;
    }).map(said -> said.key()) : Optional.empty();
  }

  private List<Instance> counted(Attribute said) {
    var count = said.formula().in(scope);
    var worked = settled(said, count);
    var known = Operators.known(count).filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt);
    if (known.filter(many -> many <= MOST).isEmpty()) {
      return List.of(new Instance(worked, "", scope, Optional.empty()));
    }
    var all = new ArrayList<Instance>();
    for (var index = 0; index < known.get(); index++) {
      all.add(new Instance(worked, index == 0 ? "" : "[" + index + "]", scope.with(Map.of("count.index", text("" + index, count.at()))), Optional.empty()));
    }
    return all;
  }

  private List<Instance> each(Attribute said) {
    var over = said.formula().in(scope);
    return switch (over) {
      case Block map when map.entries().size() <= MOST -> map.entries().stream().map(entry -> instance(said, entry.written(), entry.value(), entry.at())).toList();
      case Items list when list.whole() && list.items().size() <= MOST && list.items().stream().allMatch(item -> Operators.known(item).isPresent()) ->
          list.items().stream().map(item -> instance(said, Operators.known(item).orElseThrow(), item, item.at())).toList();
      case Block _, Items _, Text _ -> List.of(new Instance(settled(said, over), "", scope, Optional.empty()));
    };
  }

  private Instance instance(Attribute said, String key, Node value, Span at) {
    var one = settled(said, text(key, said.formula().at()));
    return new Instance(one, "[\"" + key + "\"]", scope.with(Map.of("each.key", text(key, at), "each.value", value)), Optional.of(at).filter(place -> !place.file().equals(block.header().file()) || scope.told(place, block.header()).equals(place)));
  }

  /// The same block, in which that is known.
  private HclBlock settled(Attribute said, Node value) {
    var written = said.formula().written();
    return new HclBlock(block.type(), block.labels(), block.attributes().stream().map(one -> one == said ? new Attribute(one.name(), one.key(), new Formula.Reckoned(() -> value, written, said.formula().at())) : one)
        .toList(), block.blocks(), block.header(), block.at());
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }
}
