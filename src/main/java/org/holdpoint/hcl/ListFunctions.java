package org.holdpoint.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Functions of Terraform on lists, sets and maps ("Built-in Functions", collection functions), as far as their arguments are known.
final class ListFunctions {

  private static final int LONGEST = 10_000;

  private ListFunctions() {}

  static Optional<Node> of(String name, List<Node> arguments, Span at) {
    var first = arguments.getFirst();
    return switch (name) {
      case "contains" -> first instanceof Items list && arguments.size() == 2 ? contains(list, arguments.get(1), at) : Optional.empty();
      case "lookup" -> first instanceof Block map && arguments.size() > 1 ? lookup(map, arguments, at) : Optional.empty();
      case "element" -> first instanceof Items list && list.whole() && !list.items().isEmpty() && arguments.size() == 2 ? number(arguments.get(1)).map(index -> Moved.to(list.items().get(Math.floorMod(index, list.items().size())), at)) : Optional.empty();
      case "flatten" -> first instanceof Items list ? Optional.of(flat(list, at)) : Optional.empty();
      case "reverse" -> first instanceof Items list && list.whole() ? Optional.of(new Items(list.items().reversed(), true, at)) : Optional.empty();
      case "one" -> first instanceof Items list && list.whole() && list.items().size() == 1 ? Optional.of(Moved.to(list.items().getFirst(), at)) : Optional.empty();
      case "alltrue" -> all(first, "false", at);
      case "anytrue" -> all(first, "true", at);
      case "range" -> range(arguments, at);
      case "zipmap" -> arguments.size() == 2 && first instanceof Items keys && arguments.get(1) instanceof Items values ? zipped(keys, values, at) : Optional.empty();
      case "setsubtract" -> arguments.size() == 2 && first instanceof Items list && arguments.get(1) instanceof Items other ? without(list, other, at) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static Optional<Node> contains(Items list, Node value, Span at) {
    return Operators.known(value).flatMap(wanted -> known(list).contains(wanted) ? Optional.of(text("true", at)) : list.whole() && known(list).size() == list.items().size() ? Optional.of(text("false", at)) : Optional.empty());
  }

  private static List<String> known(Items list) {
    return list.items().stream().flatMap(item -> Operators.known(item).stream()).toList();
  }

  private static Optional<Node> lookup(Block map, List<Node> arguments, Span at) {
    return Operators.known(arguments.get(1)).flatMap(key -> map.entries().stream().filter(entry -> entry.written().equals(key)).findFirst().map(Entry::value).or(() -> arguments.size() > 2 ? Optional.of(arguments.get(2)) : Optional.empty()))
        .map(found -> Moved.to(found, at));
  }

  private static Items flat(Items list, Span at) {
    var items = new ArrayList<Node>();
    var whole = list.whole();
    for (var item : list.items()) {
      if (item instanceof Items inner) {
        var flat = flat(inner, at);
        items.addAll(flat.items());
        whole &= flat.whole();
      } else {
        whole &= !(item instanceof Text text && text.value() instanceof Value.Unknown<String>);
        items.add(item);
      }
    }
    return new Items(items, whole, at);
  }

  /// One that is `decisive` settles it; else all must be known.
  private static Optional<Node> all(Node node, String decisive, Span at) {
    if (!(node instanceof Items list)) {
      return Optional.empty();
    }
    var known = known(list);
    return known.contains(decisive) ? Optional.of(text(decisive, at)) : list.whole() && known.size() == list.items().size() ? Optional.of(text(decisive.equals("true") ? "false" : "true", at)) : Optional.empty();
  }

  private static Optional<Node> range(List<Node> arguments, Span at) {
    var bounds = arguments.stream().flatMap(one -> number(one).stream()).toList();
    if (bounds.size() != arguments.size() || bounds.size() > 2) {
      return Optional.empty();
    }
    var from = bounds.size() == 1 ? 0 : bounds.getFirst();
    var to = bounds.getLast();
    return to < from || to - from > LONGEST ? Optional.empty() : Optional.of(new Items(IntStream.range(from, to).mapToObj(index -> text("" + index, at)).toList(), true, at));
  }

  private static Optional<Node> zipped(Items keys, Items values, Span at) {
    var names = known(keys);
    return !keys.whole() || !values.whole() || names.size() != keys.items().size() || names.size() != values.items().size() ? Optional.empty()
        : Optional.of(new Block(IntStream.range(0, names.size()).mapToObj(index -> Entry.of(names.get(index), keys.items().get(index).at(), values.items().get(index))).toList(), at));
  }

  private static Optional<Node> without(Items list, Items other, Span at) {
    var left = known(other);
    return !list.whole() || !other.whole() || left.size() != other.items().size() || known(list).size() != list.items().size() ? Optional.empty()
        : Optional.of(new Items(list.items().stream().filter(item -> !left.contains(Operators.known(item).orElseThrow())).toList(), true, at));
  }

  private static Optional<Integer> number(Node node) {
    return Operators.known(node).filter(said -> said.matches("-?\\d{1,9}")).map(Integer::parseInt);
  }

  private static Node text(String said, Span at) {
    return new Text(new Value.Known<>(said, at), at);
  }
}
