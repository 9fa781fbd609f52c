package org.holdpoint.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Value;

/// A row of guards.tsv.
///
/// @param only what must be written elsewhere in the resource for it to hold
/// @param path the names that lead to it; one that ends with `?` must be there, or nothing is said
/// @param each what a block at that depth of the path must say for the row to be about it: `rule[action=delete]`
/// @param meaning as of a [org.holdpoint.fact.SettingFact.Setting]
/// @param concern what suffers from a weaker value
/// @param firm whether it guards by itself
/// @param weaker `less`, `more`, `false`, `true`, `unset`, `set`, `fewer`, `names`, `all`, `nowhere`, `codes`, `major`, `image`, `share`, `outside`, `success`, `failure`, `unit`, `rank`, or `of` with the words that guard, `with` the words of which one must be among them
/// @param words the words that guard; with `of` and `with`; with `not` the words that do not; with `rank` all of them, the weakest first
/// @param all the parts of the resource that say how many there are in all: as many at a time is everything at once
/// @param standard what holds where it is not written; empty where that is not known
record GuardRow(Optional<Only> only, List<String> path, Map<Integer, Only> each, String meaning, String concern, boolean firm, String weaker, List<String> words, Optional<String> standard, List<List<String>> all) {

  static final String WHERE = " where ";

  /// What another part of the resource says.
  /// @param path the names that lead to it
  /// @param words what it may be; the empty one where it need not be written; `(empty)` for a block, or one of several, with nothing in it; none where it must be there, whatever it is
  /// @param other whether it is about everything but these (`!=`)
  record Only(List<String> path, List<String> words, boolean other) {

    private static final List<String> NOT_WRITTEN = List.of("");
    private static final List<String> EMPTY_BLOCK = List.of("(empty)");

    static Only of(String written) {
      var equals = written.indexOf('=');
      if (equals < 0) {
        return new Only(List.of(written.split("[>.]")), List.of(), false);
      }
      var name = written.substring(0, equals);
      return new Only(List.of((name.endsWith("!") ? name.substring(0, name.length() - 1) : name).split("[>.]")), List.of(written.substring(equals + 1).split("\\|", -1)), name.endsWith("!"));
    }

    boolean holds(Node node) {
      return other != says(node);
    }

    private boolean says(Node node) {
      var said = node.along(path.toArray(String[]::new));
      if (words.equals(EMPTY_BLOCK)) {
        return said.stream().flatMap(Node::blocks).anyMatch(block -> block.entries().isEmpty());
      }
      if (words.equals(NOT_WRITTEN)) {
        return said.isEmpty() || said.get() instanceof Node.Text text && text.value() instanceof Value.Absent<String>;
      }
      return words.isEmpty() ? said.isPresent() : said.stream().allMatch(Node.Text.class::isInstance) && words.contains(node.text(path.toArray(String[]::new)).orElse("").toLowerCase(Locale.ROOT));
    }
  }

  /// Whether it is about a resource of these types, as that is written.
  boolean speaksOf(Resource resource) {
    return only.filter(condition -> !condition.holds(resource.body())).isEmpty();
  }

  /// Whether it is about one of several things at that depth of its path.
  boolean speaksOf(Node thing, int depth) {
    return !each.containsKey(depth) || each.get(depth).holds(thing);
  }

  static GuardRow of(List<String> cells) {
    var weaker = cells.get(5).split(" ", 2);
    var types = cells.get(0).split(WHERE, 2);
    var path = List.of(cells.get(1).split(">"));
    var each = new HashMap<Integer, Only>();
    for (var depth = 0; depth < path.size(); depth++) {
      var name = path.get(depth);
      if (name.indexOf('[') > 0) {
        each.put(depth, Only.of(name.substring(name.indexOf('[') + 1, name.indexOf(']'))));
      }
    }
    return new GuardRow(types.length > 1 ? Optional.of(Only.of(types[1])) : Optional.empty(), path.stream().map(name -> name.replaceFirst("\\[.*]", "")).toList(), Map.copyOf(each), cells.get(2), cells.get(3), cells.get(4).equals("firm"), weaker[0],
        weaker.length > 1 ? List.of(weaker[1].toLowerCase(Locale.ROOT).split("\\|")) : List.of(), cells.get(6).equals("-") ? Optional.empty() : Optional.of(cells.get(6)),
        cells.get(7).equals("-") ? List.of() : Arrays.stream(cells.get(7).split("\\|")).map(part -> List.of(part.split(">"))).toList());
  }
}
