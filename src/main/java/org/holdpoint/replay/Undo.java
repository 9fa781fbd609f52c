package org.holdpoint.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.replay.apply.ConfigTree;
import org.holdpoint.replay.apply.Sequences;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Match;
import org.holdpoint.replay.tree.ConfigChange;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// The inverse of a script: lines that turn the configuration after it into the one before. `without` says which of its lines have no inverse, and why.
public record Undo(List<String> lines, List<String> without) {

  private static final String STEP = "    ";
  /// The line that a change of the configuration names; here that of another file.
  private static final Pattern LINE = Pattern.compile(" +\\(line \\d+\\)$");

  public Undo {
    lines = List.copyOf(lines);
    without = List.copyOf(without);
  }

  /// The inverse of a replayed script.
  public static Undo of(RouterLanguage language, Replay replay) {
    if (language.takesBack().isPresent()) {
      return new Undo(List.of(), List.of(language.takesBack().get()));
    }
    var writer = new Writer(language);
    writer.body(replay.before(), replay.after(), "", "");
    if (!writer.lines.isEmpty() && !language.staged() && language.staged(replay.steps())) {
      writer.lines.add(writer.lines.size() - 1, STEP + "commit");
    }
    var without = new ArrayList<String>();
    replay.steps().stream().flatMap(step -> lost(step, language).stream()).forEach(without::add);
    without.addAll(writer.without);
    var undo = new Undo(writer.lines, without);
    undo.missing(language, replay).forEach(without::add);
    return new Undo(writer.lines, without);
  }

  /// What still differs when the device has taken the inverse as well: the lines are tried before they are offered.
  private List<String> missing(RouterLanguage language, Replay replay) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var file = SourceReader.read(text(language).getBytes(StandardCharsets.UTF_8), "inverse", "inverse", Side.HEAD);
    var back = ConfigTree.apply(language, replay.after(), new ContextMachine(language).run(language.statements(file)));
    return Stream.concat(moved(language, replay.before(), back, ""), ConfigChange.between(back, replay.before()).stream().filter(line -> !line.startsWith(" ")).map(line -> LINE.matcher(line).replaceFirst(""))
        .filter(line -> !line.substring(1).strip().equals(String.join(" ", language.entrance())))
        .map(line -> (line.startsWith("+") ? "these lines do not bring back `" : "these lines leave `") + line.substring(1).strip() + "`")).toList();
  }

  /// Lists whose lines are all there again, and in another order.
  private static Stream<String> moved(RouterLanguage language, ConfigNode before, ConfigNode back, String context) {
    var now = Sequences.of(language, context, back);
    var here = Sequences.of(language, context, before).entrySet().stream().filter(list -> now.containsKey(list.getKey()) && !now.get(list.getKey()).equals(list.getValue()))
        .map(list -> "these lines do not bring back the order of `" + list.getValue().getFirst() + "` and those after it");
    return Stream.concat(here, before.children().values().stream().filter(block -> !block.children().isEmpty())
        .flatMap(block -> back.child(block.key()).stream().flatMap(again -> moved(language, block, again, new Writer(language).inner(context, block)))));
  }

  /// The script as it would be typed, with what it cannot take back as comments.
  public String text(RouterLanguage language) {
    var writing = language.writing();
    var all = new ArrayList<String>();
    without.forEach(line -> all.add(writing.comment() + " no way back: " + line));
    if (lines.isEmpty() && language.takesBack().isEmpty()) {
      all.add(writing.comment() + " nothing to take back");
    } else if (!lines.isEmpty()) {
      all.addAll(writing.start());
      all.addAll(lines);
      all.addAll(writing.end());
    }
    return String.join("\n", all) + "\n";
  }

  private static Optional<String> lost(Step step, RouterLanguage language) {
    var line = "line " + step.statement().line();
    return switch (step.effect()) {
      case Effect.Exec _ when language.loads(step.statement().texts()) -> Optional.of(line + " `" + step.statement().text() + "` loads a configuration that is not here");
      case Effect.Exec _ when step.statement().texts().stream().limit(2).anyMatch(language.writing().queries()::contains) -> Optional.empty();
      case Effect.Exec _ -> Optional.of(line + " `" + step.statement().text() + "` runs at once");
      case Effect.Unread _ -> Optional.of(line + " is not known, so neither is its inverse");
      case Effect.Set _, Effect.Delete _, Effect.Enter _, Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Nothing _ -> Optional.empty();
    };
  }

  /// Writes the difference of two configurations, the later one first taken away, then the earlier one put back.
  private static final class Writer {

    private final RouterLanguage language;
    private final Writing writing;
    private final List<String> lines = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    Writer(RouterLanguage language) {
      this.language = language;
      this.writing = language.writing();
    }

    private void body(ConfigNode before, ConfigNode after, String context, String indent) {
      var again = Sequences.again(language, context, before, after);
      for (var now : after.children().values().stream().toList().reversed()) {
        // The configuration itself is entered and never taken away.
        if (indent.isEmpty() && context.equals(language.table().root().path()) && language.entrance().equals(now.words()) && before.child(now.key()).isEmpty()) {
          alter(new ConfigNode(now.key(), now.words(), now.at(), false, new LinkedHashMap<>()), now, context, indent);
          continue;
        }
        // What the configuration before takes away by a line of its own (`no shutdown`) is taken away by that line below.
        if (!now.negated() && (again.contains(now.key()) || !before.children().containsKey(now.key()))) {
          remove(now, context, indent);
        }
      }
      var keys = new TreeSet<>(before.children().keySet());
      for (var now : after.children().values()) {
        if (now.negated() && !writing.shown().contains(now.key()) && !before.children().containsKey(now.key()) && !takesEntries(context, now.key(), keys)) {
          without.add("line " + now.at().line() + " `" + language.negation() + " " + writing.line(now.words()) + "`: the configuration before does not say what it was");
        }
      }
      var displaced = new ArrayList<String>();
      var start = lines.size();
      for (var old : before.children().values()) {
        var now = after.child(old.key());
        var from = lines.size();
        if (old.negated()) {
          if (now.isPresent()) {
            lines.add(indent + language.negation() + " " + writing.line(old.words()));
          }
        } else if (now.isEmpty() || again.contains(old.key())) {
          add(old, context, indent);
        } else {
          alter(old, now.get(), context, indent);
        }
        if (lines.size() > from) {
          displaced.addAll(language.displaces(context, old.words()));
        }
      }
      comeBack(before, displaced, start, context, indent);
    }

    /// What lines of the inverse took away is put back behind them.
    private void comeBack(ConfigNode before, List<String> displaced, int start, String context, String indent) {
      before.children().values().stream().filter(old -> !old.negated() && displaced.stream().anyMatch(beginning -> old.key().equals(beginning) || old.key().startsWith(beginning + " "))).forEach(old -> {
        lines.subList(start, lines.size()).remove(indent + writing.line(old.words()));
        add(old, context, indent);
      });
    }

    /// Whether a key names several entries at once (`no neighbor 192.0.2.1`): each of them comes back by itself.
    private boolean takesEntries(String context, String key, TreeSet<String> keys) {
      return language.alike(context, key).stream().anyMatch(other -> keys.contains(other) || takesEntries("", other, keys)) || Optional.ofNullable(keys.ceiling(key + " "))
          .filter(next -> next.startsWith(key + " ")).isPresent();
    }

    private void alter(ConfigNode old, ConfigNode now, String context, String indent) {
      var block = !old.children().isEmpty() || !now.children().isEmpty();
      if (!block) {
        if (!old.words().equals(now.words())) {
          // A line that would keep options of the one it replaces must find nothing there.
          if (language.joined(context, now.words(), old.words()).filter(joined -> !joined.equals(old.words())).isPresent()) {
            lines.add(indent + language.negation() + " " + writing.line(keyWords(now)));
          }
          line(old, indent);
          closeEmpty(old, context, indent);
        }
        return;
      }
      var start = lines.size();
      body(old, now, inner(context, old), indent + STEP);
      if (lines.size() > start) {
        lines.addAll(start, opening(old, context, indent));
        lines.addAll(closing(old, context, indent));
      } else if (!old.words().equals(now.words()) && (old.saysMore() || now.saysMore()) && !language.table().root().path().equals(context)) {
        line(old, indent);
        lines.add(indent + language.closing());
      }
    }

    private void add(ConfigNode node, String context, String indent) {
      if (node.children().isEmpty()) {
        line(node, indent);
        closeEmpty(node, context, indent);
        return;
      }
      lines.addAll(opening(node, context, indent));
      node.children().values().forEach(child -> {
        if (child.negated()) {
          lines.add(indent + STEP + language.negation() + " " + writing.line(child.words()));
        } else {
          add(child, inner(context, node), indent + STEP);
        }
      });
      lines.addAll(closing(node, context, indent));
    }

    private void remove(ConfigNode node, String context, String indent) {
      var shut = writing.shutsDown().filter(word -> opens(node, context)).filter(word -> language.table().context(inner(context, node)).filter(inner -> inner.keywords().contains(word)).isPresent());
      shut.ifPresent(word -> {
        line(node, indent);
        lines.add(indent + STEP + word);
        lines.add(indent + language.closing());
      });
      var taken = Sequences.takenWith(language, context, node.key());
      var line = indent + language.negation() + " " + (taken.equals(node.key()) ? writing.line(takesAll(node, context) ? node.words() : keyWords(node)) : taken);
      if (lines.isEmpty() || !lines.getLast().equals(line)) {
        lines.add(line);
      }
    }

    /// Whether the negation before all words takes the whole line away, and not only the options that it names.
    private boolean takesAll(ConfigNode node, String context) {
      return writing.wholeNegation() && language.left(context, node.words(), node.words()).isEmpty();
    }

    /// The header of a block, and the beginning of the edit that its lines may need.
    private List<String> opening(ConfigNode node, String context, String indent) {
      var header = indent + writing.line(node.words());
      return phase(node, context, "begin") ? List.of(header, indent + STEP + "begin") : List.of(header);
    }

    private List<String> closing(ConfigNode node, String context, String indent) {
      var close = indent + (language.table().root().path().equals(context) ? writing.leave() : language.closing());
      return phase(node, context, "begin") && phase(node, context, "commit") ? List.of(indent + STEP + "commit", close) : List.of(close);
    }

    /// Whether the block is edited as a whole: it has both words.
    private boolean phase(ConfigNode node, String context, String word) {
      var inner = inner(context, node);
      return !language.staged() && language.phase(inner, List.of("begin")).isPresent() && language.phase(inner, List.of(word)).isPresent();
    }

    /// A header without lines leaves the session inside its block.
    private void closeEmpty(ConfigNode node, String context, String indent) {
      if (opens(node, context)) {
        lines.add(indent + language.closing());
      }
    }

    private boolean opens(ConfigNode node, String context) {
      return language.table().context(context).map(outer -> language.table().match(outer, node.words())).filter(Match.Enter.class::isInstance).isPresent();
    }

    /// The context that the header of a block opens, as the table names it.
    private String inner(String context, ConfigNode node) {
      var entered = language.table().context(context).map(outer -> language.table().match(outer, node.words())).filter(Match.Enter.class::isInstance).map(Match.Enter.class::cast);
      return entered.map(enter -> enter.path().getLast().context().path()).orElse(context.isEmpty() ? node.keyword() : context + ">" + node.keyword());
    }

    /// A line as it was typed. One whose text goes on in the lines after it (a banner) is not kept whole, and half of it would swallow what follows.
    private void line(ConfigNode node, String indent) {
      if (writing.texts().contains(node.keyword())) {
        without.add("`" + writing.line(node.words()) + "` has a text of several lines, which is not kept here");
      } else {
        lines.add(indent + writing.line(node.words()));
      }
    }

    /// The first words of the line, as many as name the entry.
    private static List<String> keyWords(ConfigNode node) {
      for (var count = 1; count < node.words().size(); count++) {
        if (String.join(" ", node.words().subList(0, count)).equals(node.key())) {
          return node.words().subList(0, count);
        }
      }
      var key = List.of(node.key().split(" "));
      return inOrder(key, node.words()) ? key : node.words();
    }

    /// Whether the words stand among the others, in this order (`route-policy P permit node 10` is named without `permit`).
    private static boolean inOrder(List<String> words, List<String> others) {
      var at = 0;
      for (var other : others) {
        at += at < words.size() && words.get(at).equals(other) ? 1 : 0;
      }
      return at == words.size();
    }
  }
}
