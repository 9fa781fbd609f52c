package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// The names that stand at one part of a resource, wherever it is repeated (`origins` > `name`), as one list: which of them is gone does not hang on their order.
final class Gathered {

  static final String NAMES = "names";
  /// The same, where each of them is told as well.
  static final String ALL = "all";
  /// What leads to another thing: `aws_subnet.a.id`, `module.net.subnets[0]`.
  private static final Pattern REFERENCE = Pattern.compile("[a-z][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*|\\[[^\\]*]*])+");
  /// May stand for a whole list where it is not one entry of it.
  private static final Pattern SEVERAL = Pattern.compile("(var|local|module|data|each)[.\\[].*");
  private static final String OPEN = "some of them are not known from the file";

  static final String NOWHERE = "nowhere";

  private Gathered() {}

  /// Of a row whose part is a name.
  static Fact of(Resource resource, GuardRow row) {
    var found = new ArrayList<Node>();
    gather(resource.body(), row, 0, found);
    var names = found.stream().flatMap(Gathered::name).toList();
    var path = new ArrayList<>(List.of(resource.address()));
    row.path().forEach(name -> path.add(name.replace("?", "")));
    if (row.weaker().equals(ALL)) {
      path.add(ALL);
    }
    var at = found.isEmpty() ? resource.header() : found.getFirst().at();
    var whole = found.stream().allMatch(node -> !(node instanceof Items list) || list.whole()) && found.stream().flatMap(Gathered::each).allMatch(node -> name(node).findAny().isPresent())
        && found.stream().noneMatch(Gathered::several);
    Value<String> hold = whole ? new Value.Known<>(names.isEmpty() ? "open" : "on", at) : new Value.Unknown<>(OPEN, at);
    Value<Double> strength = whole ? new Value.Known<>((double) names.size(), at) : new Value.Unknown<>(OPEN, at);
    return new Setting(new Key(resource.subject(), "setting", path), at, resource.header(), row.path().getLast(), String.join(".", path), String.join(".", path.subList(0, path.size() - 1)), "list", new Value.Absent<>(),
        names, names.size(), row.meaning(), row.concern(), row.firm(), hold, strength, whole ? "members" : "none");
  }

  /// Of a row with words of which none may stand in any of several lists; nothing where what the path begins with is not there.
  static Optional<Fact> nowhere(Resource resource, GuardRow row) {
    if (row.path().getFirst().endsWith("?") ? resource.body().entry(row.path().getFirst().replace("?", "")).isEmpty() : resource.body().along(begins(row).toArray(String[]::new)).isEmpty()) {
      return Optional.empty();
    }
    var found = new ArrayList<Node>();
    gather(resource.body(), row, 0, found);
    var texts = found.stream().flatMap(Gathered::each).filter(Text.class::isInstance).map(Text.class::cast).toList();
    var path = new ArrayList<>(List.of(resource.address()));
    row.path().forEach(name -> path.add(name.replace("?", "")));
    var open = texts.stream().filter(text -> text.value().known().filter(said -> row.words().contains(said.toLowerCase(Locale.ROOT))).isPresent()).findFirst();
    var at = open.or(() -> texts.stream().findFirst()).map(Text::at).orElse(resource.header());
    var known = open.isPresent() || texts.stream().allMatch(text -> text.value().known().isPresent()) && found.stream().allMatch(node -> !(node instanceof Items list) || list.whole());
    Value<String> hold = known ? new Value.Known<>(open.isPresent() ? "open" : "on", at) : new Value.Unknown<>(OPEN, at);
    Value<String> value = open.<Value<String>>map(text -> new Value.Known<>(text.value().known().orElseThrow(), at)).orElseGet(Value.Absent::new);
    return Optional.of(new Setting(new Key(resource.subject(), "setting", path), at, resource.header(), row.path().getLast(), String.join(".", path), String.join(".", path.subList(0, path.size() - 1)), "text", value,
        List.of(), texts.size(), row.meaning(), row.concern(), row.firm(), hold, new Value.Known<>(open.isPresent() ? 0.0 : 1.0, at), "truth"));
  }

  /// The names up to the one that must be there.
  private static List<String> begins(GuardRow row) {
    var last = (int) row.path().stream().takeWhile(name -> !name.endsWith("?")).count();
    return row.path().subList(0, Math.min(last + 1, row.path().size() - 1)).stream().map(name -> name.replace("?", "")).toList();
  }

  /// The names in a list; what is not known from the file is called as it is written.
  static List<String> names(Items list) {
    return list.items().stream().flatMap(Gathered::name).toList();
  }

  private static void gather(Node node, GuardRow row, int depth, List<Node> found) {
    var end = depth == row.path().size();
    switch (node) {
      case Items list when end -> found.add(list);
      case Items list -> {
        list.items().stream().filter(item -> row.speaksOf(item, depth - 1)).forEach(item -> gather(item, row, depth, found));
        if (!list.whole()) {
          found.add(new Items(List.of(), false, list.at()));
        }
      }
      case Block block when !end -> block.entries().stream().filter(entry -> entry.name().equals(row.path().get(depth).replace("?", "")) && (entry.value() instanceof Items || row.speaksOf(entry.value(), depth)))
          .forEach(entry -> gather(entry.value(), row, depth + 1, found));
      case Text text when end || text.value() instanceof Value.Unknown<String> -> found.add(text);
      case Block _, Text _ -> { }
    }
  }

  private static Stream<Node> each(Node node) {
    return node instanceof Items list ? list.items().stream().flatMap(Gathered::each) : Stream.of(node);
  }

  private static boolean several(Node node) {
    return node instanceof Text text && text.value() instanceof Value.Unknown<String>(var because, var _) && SEVERAL.matcher(because).lookingAt();
  }

  private static Stream<String> name(Node node) {
    return switch (node) {
      case Text text -> switch (text.value()) {
        case Value.Known<String>(var said, var _) -> Stream.of(said);
        case Value.Unknown<String>(var because, var _) -> reference(because).stream();
        case Value.Absent<String> _ -> Stream.of();
      };
      case Items list -> list.items().stream().flatMap(Gathered::name);
      case Block _ -> Stream.of();
    };
  }

  private static Optional<String> reference(String because) {
    return Optional.of(because.split(" ")[0]).filter(word -> REFERENCE.matcher(word).matches());
  }
}
