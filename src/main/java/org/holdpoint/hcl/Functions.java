package org.holdpoint.hcl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Functions of Terraform that depend on their arguments alone (Terraform language documentation, "Built-in Functions"), as far as these are known.
final class Functions {

  private Functions() {}

  static Optional<Node> of(String name, List<Node> arguments, Span at) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    var first = arguments.getFirst();
    return switch (name) {
      case "tostring", "tonumber", "tobool", "tolist", "tomap", "nonsensitive", "try", "jsonencode", "yamlencode" -> Optional.of(Moved.to(first, at));
      case "coalesce" -> arguments.stream().filter(one -> !absent(one)).findFirst().map(one -> Moved.to(one, at));
      case "lower" -> Operators.known(first).map(text -> node(text.toLowerCase(Locale.ROOT), at));
      case "upper" -> Operators.known(first).map(text -> node(text.toUpperCase(Locale.ROOT), at));
      case "trimspace" -> Operators.known(first).map(text -> node(text.strip(), at));
      case "basename" -> Operators.known(first).map(text -> node(text.substring(text.lastIndexOf('/') + 1), at));
      case "trimsuffix" -> both(arguments).map(said -> node(said.getFirst().endsWith(said.get(1)) ? said.getFirst().substring(0, said.getFirst().length() - said.get(1).length()) : said.getFirst(), at));
      case "trimprefix" -> both(arguments).map(said -> node(said.getFirst().startsWith(said.get(1)) ? said.getFirst().substring(said.get(1).length()) : said.getFirst(), at));
      case "keys" -> first instanceof Block map ? Optional.of(new Items(map.entries().stream().map(entry -> node(entry.written(), entry.at())).toList(), true, at)) : Optional.empty();
      case "values" -> first instanceof Block map ? Optional.of(new Items(map.entries().stream().map(Node.Entry::value).toList(), true, at)) : Optional.empty();
      case "toset", "distinct" -> first instanceof Items list ? Optional.of(new Items(new ArrayList<>(new LinkedHashSet<>(list.items())), list.whole(), at)) : Optional.empty();
      case "concat" -> concat(arguments, at);
      case "compact" -> first instanceof Items list ? Optional.of(new Items(list.items().stream().filter(one -> !absent(one) && Operators.known(one).filter(String::isEmpty).isEmpty()).toList(), list.whole(), at))
          : Optional.empty();
      case "length" -> switch (first) {
        case Items list when list.whole() -> Optional.of(node("" + list.items().size(), at));
        case Block block -> Optional.of(node("" + block.entries().size(), at));
        case Text text -> text.value().known().map(said -> node("" + said.codePointCount(0, said.length()), at));
        case Items _ -> Optional.empty();
      };
      case "join" -> join(arguments, at);
      case "merge" -> merge(arguments, at);
      case "max", "min" -> extreme(name.equals("max"), arguments, at);
      case String _ -> ListFunctions.of(name, arguments, at).or(() -> TextFunctions.of(name, arguments, at));
    };
  }

  /// Two texts, where both are known.
  private static Optional<List<String>> both(List<Node> arguments) {
    var known = arguments.stream().flatMap(one -> Operators.known(one).stream()).toList();
    return arguments.size() == 2 && known.size() == 2 ? Optional.of(known) : Optional.empty();
  }

  private static boolean absent(Node node) {
    return node instanceof Text text && text.value() instanceof Value.Absent<String>;
  }

  private static Optional<Node> concat(List<Node> lists, Span at) {
    var all = new ArrayList<Node>();
    var whole = true;
    for (var list : lists) {
      whole &= list instanceof Items items && items.whole();
      if (list instanceof Items items) {
        all.addAll(items.items());
      }
    }
    return Optional.of(new Items(all, whole, at));
  }

  private static Optional<Node> join(List<Node> arguments, Span at) {
    if (arguments.size() != 2 || !(arguments.get(1) instanceof Items list) || !list.whole() || list.items().stream().anyMatch(one -> Operators.known(one).isEmpty())) {
      return Optional.empty();
    }
    return Operators.known(arguments.getFirst()).map(joint -> node(String.join(joint, list.items().stream().map(one -> Operators.known(one).orElseThrow()).toList()), at));
  }

  /// Later entries replace earlier ones.
  private static Optional<Node> merge(List<Node> arguments, Span at) {
    if (!arguments.stream().allMatch(Block.class::isInstance)) {
      return Optional.empty();
    }
    var entries = new ArrayList<Node.Entry>();
    for (var argument : arguments) {
      for (var entry : ((Block) argument).entries()) {
        entries.removeIf(old -> old.name().equals(entry.name()));
        entries.add(entry);
      }
    }
    return Optional.of(new Block(entries, at));
  }

  private static Optional<Node> extreme(boolean most, List<Node> arguments, Span at) {
    if (arguments.stream().anyMatch(one -> Operators.known(one).filter(said -> said.matches("-?\\d{1,15}(\\.\\d{1,9})?")).isEmpty())) {
      return Optional.empty();
    }
    var sorted = arguments.stream().map(one -> Operators.known(one).orElseThrow()).sorted((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b))).toList();
    return Optional.of(node(most ? sorted.getLast() : sorted.getFirst(), at));
  }

  private static Node node(String said, Span at) {
    return new Text(new Value.Known<>(said, at), at);
  }
}
