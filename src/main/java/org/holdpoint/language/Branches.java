package org.holdpoint.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.language.template.Templates;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Tree;

/// The ways in which the conditions of router templates may fall: each way takes one branch of every `{% if %}`, the first one every first branch, so that conditions which look alike fall alike.
/// The body of a `{% for %}` is there, once. Source: Jinja 3.1, "Template Designer Documentation", List of Control Structures.
public final class Branches {

  /// Of more branches than these, the others are not looked at.
  private static final int MOST = 4;
  private static final Pattern TAG = Pattern.compile("\\{%[-+]?\\s*(if|elif|else|endif|for|endfor)\\b.*?%}", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);

  private Branches() {}

  /// The branches of one condition, as parts of the text; `otherwise`: one of them is always taken.
  private record Condition(List<Part> branches, boolean otherwise) {

    int ways() {
      return Math.min(MOST, branches.size() + (otherwise ? 0 : 1));
    }
  }

  private record Part(int from, int to) {}

  /// A block that is open.
  private static final class Open {

    private final boolean loop;
    private final List<Part> branches = new ArrayList<>();
    private boolean otherwise;
    private int from;

    Open(boolean loop, int from) {
      this.loop = loop;
      this.from = from;
    }

    void ends(int to, int next) {
      branches.add(new Part(from, to));
      from = next;
    }
  }

  /// How many ways a change has: 1 where no template of it has a condition.
  public static int ways(Comparison comparison) {
    return Math.max(comparison.base().map(Branches::ways).orElse(1), ways(comparison.head()));
  }

  /// The templates whose conditions the change alters: which lines they make then is no question of what stands in them.
  public static List<String> altered(Comparison comparison) {
    return comparison.base().stream().flatMap(base -> comparison.head().files().stream().filter(Templates.carrier()::carries)
        .filter(file -> base.paired(file.key()).filter(twin -> !tags(text(twin)).containsAll(tags(text(file)))).isPresent())).map(SourceFile::path).toList();
  }

  /// The conditions that a text has, as they are written.
  private static List<String> tags(String text) {
    return TAG.matcher(text).results().filter(tag -> tag.group(1).endsWith("if") && !tag.group(1).startsWith("end")).map(tag -> tag.group().replaceAll("[-+\\s]+", " ")).toList();
  }

  /// Whether a file is a template: of one that is judged, only the lines of one way are there.
  public static boolean template(SourceFile file) {
    return Templates.carrier().carries(file);
  }

  private static int ways(Tree tree) {
    return tree.files().stream().filter(Templates.carrier()::carries).flatMapToInt(file -> conditions(text(file)).orElse(List.of()).stream().mapToInt(Condition::ways)).max().orElse(1);
  }

  /// The change with one branch of every condition, from 0; the lines of the others are empty. A condition with fewer branches takes its last one.
  public static Comparison way(Comparison comparison, int way) {
    return ways(comparison) == 1 ? comparison : new Comparison(comparison.base().map(tree -> way(tree, way)), way(comparison.head(), way), comparison.incomplete(), comparison.named(),
        comparison.skipped(), comparison.renamed(), comparison.hidden());
  }

  private static Tree way(Tree tree, int way) {
    return new Tree(tree.side(), tree.files().stream().map(file -> Templates.carrier().carries(file) ? way(file, way) : file).toList(), tree.beside());
  }

  private static SourceFile way(SourceFile file, int way) {
    var text = new StringBuilder(text(file));
    conditions(text.toString()).orElse(List.of()).forEach(condition -> {
      var taken = Math.min(way, condition.ways() - 1);
      for (var at = 0; at < condition.branches().size(); at++) {
        if (at != taken) {
          empty(text, condition.branches().get(at));
        }
      }
    });
    var texts = text.toString().split("\n", -1);
    var lines = file.lines().stream().map(line -> new SourceLine(line.number(), texts[line.number() - 1], line.readable())).toList();
    return new SourceFile(file.path(), file.key(), file.side(), lines, file.size(), file.content(), file.binary());
  }

  private static void empty(StringBuilder text, Part part) {
    for (var at = part.from(); at < part.to(); at++) {
      if (text.charAt(at) != '\n') {
        text.setCharAt(at, ' ');
      }
    }
  }

  private static String text(SourceFile file) {
    return String.join("\n", file.lines().stream().map(SourceLine::text).toList());
  }

  /// Whether the conditions and loops of a text end where they begin.
  static boolean paired(String text) {
    return conditions(text).isPresent();
  }

  /// The conditions of a text; empty where blocks do not end as they begin.
  private static Optional<List<Condition>> conditions(String text) {
    var conditions = new ArrayList<Condition>();
    var open = new ArrayDeque<Open>();
    var tag = TAG.matcher(COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " ")));
    while (tag.find()) {
      var word = tag.group(1);
      if (word.equals("if") || word.equals("for")) {
        open.push(new Open(word.equals("for"), tag.end()));
        continue;
      }
      if (open.isEmpty() || word.startsWith("end") && open.peek().loop != word.equals("endfor")) {
        return Optional.empty();
      }
      open.peek().ends(tag.start(), tag.end());
      open.peek().otherwise |= word.equals("else");
      if (word.startsWith("end")) {
        var block = open.pop();
        if (!block.loop || block.otherwise) {
          conditions.add(new Condition(block.branches, block.otherwise));
        }
      }
    }
    return open.isEmpty() ? Optional.of(conditions) : Optional.empty();
  }
}
