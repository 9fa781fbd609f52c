package org.holdpoint.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Which context of a language knows which command, from its table resources. A context's rows are parsed when it is first asked for, since a run meets few of them.
public final class ContextTable {

  private final Map<String, List<String>> rows;
  private final Map<String, Context> contexts = new HashMap<>();
  private Map<String, List<String>> takers;

  private ContextTable(Map<String, List<String>> rows) {
    this.rows = rows;
  }

  /// Reads tables; the rows of later ones come on top of the earlier ones'.
  @SafeVarargs
  public static ContextTable read(Supplier<InputStream>... resources) {
    var rows = new LinkedHashMap<String, List<String>>();
    rows.put("", new ArrayList<>());
    for (var resource : resources) {
      try (var stream = resource.get()) {
        if (stream == null) {
          continue;
        }
        var open = rows.get("");
        for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          if (line.startsWith(">")) {
            open = rows.computeIfAbsent(line.substring(1), _ -> new ArrayList<>());
          } else if (!line.isBlank() && !line.startsWith("#")) {
            open.add(line);
          }
        }
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
    return new ContextTable(rows);
  }

  /// The operational root.
  public Context root() {
    return context("").orElseThrow();
  }

  /// The context at a path such as `configure>router>isis`.
  public synchronized Optional<Context> context(String path) {
    if (!rows.containsKey(path)) {
      return Optional.empty();
    }
    return Optional.of(contexts.computeIfAbsent(path, this::parse));
  }

  /// The contexts that commands of this one open.
  public List<Context> children(Context context) {
    return context.commands().values().stream().filter(Command::opens).flatMap(command -> context(context.inner(command.keyword())).stream()).toList();
  }

  /// What a context makes of a line. `negation` may stand before any keyword of it.
  Match match(Context context, List<String> words, String negation) {
    return match(context, words, negation, List.of());
  }

  private Match match(Context context, List<String> words, String negation, List<Match.Entered> entered) {
    var negated = words.size() > 1 && words.getFirst().equals(negation);
    var said = negated ? words.subList(1, words.size()) : words;
    var named = context.named(said.getFirst());
    for (var command : named) {
      var arguments = said.subList(1, said.size());
      if (negated) {
        if (command.accepts(arguments, true)) {
          return new Match.Leaf(entered, command, full(command, arguments), true);
        }
      } else if (command.opens()) {
        var inner = enter(context, command, arguments, negation, entered);
        if (inner.isPresent()) {
          return inner.get();
        }
      } else if (command.accepts(arguments, false)) {
        return new Match.Leaf(entered, command, full(command, arguments), false);
      }
    }
    return new Match.None(!named.isEmpty());
  }

  private Optional<Match> enter(Context context, Command command, List<String> arguments, String negation, List<Match.Entered> entered) {
    var inner = context(context.inner(command.keyword())).orElseGet(() -> new Context(context.inner(command.keyword()), new LinkedHashMap<>()));
    var ends = command.shapes().stream().flatMap(shape -> shape.ends(arguments).stream()).distinct().sorted((one, other) -> other - one).toList();
    for (var end : ends) {
      if (end < arguments.size()) {
        var rest = match(inner, arguments.subList(end, arguments.size()), negation, level(entered, command, inner, arguments.subList(0, end)));
        if (!(rest instanceof Match.None)) {
          return Optional.of(rest);
        }
      }
    }
    return ends.contains(arguments.size()) ? Optional.of(new Match.Enter(level(entered, command, inner, arguments))) : Optional.empty();
  }

  private static List<Match.Entered> level(List<Match.Entered> entered, Command command, Context inner, List<String> arguments) {
    var levels = new ArrayList<>(entered);
    levels.add(new Match.Entered(command, inner, full(command, arguments)));
    return levels;
  }

  private static List<String> full(Command command, List<String> arguments) {
    var words = new ArrayList<String>(arguments.size() + 1);
    words.add(command.keyword());
    words.addAll(arguments);
    return words;
  }

  /// Paths of contexts that take these words as a line, in the order of the table.
  public synchronized List<String> contextsTaking(List<String> words, int limit) {
    if (takers == null) {
      takers = index();
    }
    var keyword = words.size() > 1 && words.getFirst().equals("no") ? words.get(1) : words.getFirst();
    return takers.getOrDefault(keyword, List.of()).stream().filter(path -> !(match(context(path).orElseThrow(), words, "no") instanceof Match.None)).limit(limit).toList();
  }

  private Map<String, List<String>> index() {
    var index = new HashMap<String, List<String>>();
    rows.forEach((path, lines) -> lines.forEach(line -> {
      var keyword = line.split("[ \t]", 3)[line.startsWith("no ") ? 1 : 0];
      var paths = index.computeIfAbsent(keyword, _ -> new ArrayList<>());
      if (paths.isEmpty() || !paths.getLast().equals(path)) {
        paths.add(path);
      }
    }));
    return index;
  }

  private Context parse(String path) {
    var drafts = new LinkedHashMap<String, Draft>();
    for (var row : rows.get(path)) {
      var columns = row.split("\t");
      var words = List.of(columns[0].split(" "));
      var negated = words.size() > 1 && words.getFirst().equals("no");
      var keyword = words.get(negated ? 1 : 0);
      var draft = drafts.computeIfAbsent(keyword, Draft::new);
      draft.add(Shape.of(words.subList(negated ? 2 : 1, words.size())), negated, columns.length > 1 ? columns[1] : "");
    }
    var commands = new LinkedHashMap<String, Command>();
    drafts.forEach((keyword, draft) -> commands.put(keyword, draft.command(rows.containsKey(path.isEmpty() ? keyword : path + ">" + keyword))));
    return new Context(path, commands);
  }

  /// The rows of one keyword.
  private static final class Draft {
    private final String keyword;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape> negative = new ArrayList<>();
    private int keyWords = -1;

    Draft(String keyword) {
      this.keyword = keyword;
    }

    void add(Shape shape, boolean negated, String mark) {
      (negated ? negative : shapes).add(shape);
      Arrays.stream(mark.split(" ")).filter(word -> word.startsWith("key=")).forEach(word -> keyWords = Integer.parseInt(word.substring(4)));
    }

    Command command(boolean opens) {
      var own = shapes.stream().mapToInt(Shape::leading).max().orElse(0);
      var undone = negative.stream().mapToInt(Shape::leading).max().orElse(0);
      var known = keyWords >= 0 ? keyWords : opens ? Math.max(own, undone) : undone;
      return new Command(keyword, shapes.isEmpty() ? negative : shapes, negative, opens, known);
    }
  }
}
