package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.ProtectedStatement;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Statements that are protected: a device refuses every line that would change one or what is inside it, and goes on with the others. A mark beside the statement keeps that it is one.
/// Source: "Protect or Unprotect a Configuration Object", Junos XML Management Protocol Developer Guide.
public final class Protection {

  private static final String MARK = "protect: ";

  private final Map<List<String>, Span> statements = new LinkedHashMap<>();
  private final Map<List<String>, List<Step>> refused = new LinkedHashMap<>();

  /// What is there: statements of the configuration before, and those that lines have set.
  private final Set<List<String>> known = new HashSet<>();

  private Protection() {}

  /// The steps as the device takes them, and the statements that some of them would have changed.
  public record Kept(List<Step> steps, List<ContextFact> facts) {}

  /// The key of the mark of a statement.
  static String mark(String key) {
    return MARK + key;
  }

  public static Kept of(Subject subject, ConfigNode before, List<Step> steps) {
    var protection = new Protection();
    protection.find(before, List.of());
    var kept = steps.stream().map(protection::taken).toList();
    var facts = new ArrayList<ContextFact>();
    protection.refused.forEach((statement, lines) -> {
      var first = lines.getFirst().statement();
      facts.add(new ProtectedStatement(Key.of(subject, "protected-statement", statement.toArray(String[]::new)), first.at(), first.at(), first.text(),
          String.join(" ", statement.subList(1, statement.size())), protection.statements.getOrDefault(statement, first.at()), lines.size()));
    });
    return new Kept(kept, List.copyOf(facts));
  }

  private void find(ConfigNode level, List<String> path) {
    level.children().forEach((key, node) -> {
      var inner = with(path, key.startsWith(MARK) ? key.substring(MARK.length()) : key);
      known.add(inner);
      if (key.startsWith(MARK)) {
        statements.put(inner, node.at());
      } else {
        find(node, inner);
      }
    });
  }

  private Step taken(Step step) {
    if (step.effect() instanceof Effect.Insert(var manner, var key, _, _)) {
      switch (manner) {
        case PROTECTED -> protect(with(step.landsIn().path(), key), step);
        case UNPROTECTED -> statements.remove(with(step.landsIn().path(), key));
        case BEFORE, AFTER, RENAMED, COPIED, INACTIVE, ACTIVE, MATCHING -> { }
      }
    }
    var around = changed(step).flatMap(this::around);
    if (around.isEmpty()) {
      changed(step).ifPresent(this::set);
    }
    around.ifPresent(statement -> refused.computeIfAbsent(statement, _ -> new ArrayList<>()).add(step));
    return around.map(_ -> new Step(step.statement(), step.at(), step.at(), new Effect.Rejected("the statement is protected"), step.after())).orElse(step);
  }

  /// A statement that is not there cannot be protected ("statement not found").
  private void protect(List<String> path, Step step) {
    if (known.contains(path)) {
      statements.put(path, step.statement().at());
    }
  }

  private void set(List<String> path) {
    var length = path.size();
    while (length > 0 && known.add(path.subList(0, length))) {
      length--;
    }
  }

  /// What a line changes: the path of a statement.
  private static Optional<List<String>> changed(Step step) {
    return switch (step.effect()) {
      case Effect.Set(var key, _) -> Optional.of(with(step.landsIn().path(), key));
      case Effect.Delete(var key, _) -> Optional.of(with(step.landsIn().path(), key));
      case Effect.Enter _ -> step.statement().verb() == Statement.Verb.SET ? Optional.of(step.landsIn().path()) : Optional.empty();
      case Effect.Insert(var manner, var key, var other, _) -> switch (manner) {
        case BEFORE, AFTER, RENAMED, INACTIVE, ACTIVE, MATCHING -> Optional.of(with(step.landsIn().path(), key));
        case COPIED -> Optional.of(with(step.landsIn().path(), other));
        case PROTECTED, UNPROTECTED -> Optional.empty();
      };
      case Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> Optional.empty();
    };
  }

  /// The protected statement that a path leads to or into.
  private Optional<List<String>> around(List<String> path) {
    return statements.isEmpty() ? Optional.empty() : statements.keySet().stream().filter(statement -> statement.size() <= path.size() && path.subList(0, statement.size()).equals(statement)).findFirst();
  }

  private static List<String> with(List<String> path, String key) {
    var longer = new ArrayList<>(path);
    longer.add(key);
    return List.copyOf(longer);
  }

  /// Whether something inside a block is protected.
  static boolean holds(DraftNode block) {
    return block.children.entrySet().stream().anyMatch(child -> child.getKey().startsWith(MARK) || holds(child.getValue()));
  }

  /// What is left of a block that is taken away: its protected statements, with the levels around them.
  static void prune(DraftNode block) {
    block.children.values().removeIf(child -> !child.key.startsWith(MARK) && !block.children.containsKey(mark(child.key)) && !holds(child));
    block.children.values().stream().filter(child -> !block.children.containsKey(mark(child.key))).forEach(Protection::prune);
  }

  /// The configuration without the marks, as facts are read from it.
  public static ConfigNode unmarked(ConfigNode node) {
    if (!marked(node)) {
      return node;
    }
    var children = new LinkedHashMap<String, ConfigNode>();
    node.children().forEach((key, child) -> {
      if (!key.startsWith(MARK)) {
        children.put(key, unmarked(child));
      }
    });
    return new ConfigNode(node.key(), node.words(), node.at(), node.negated(), Collections.unmodifiableSequencedMap(children));
  }

  private static boolean marked(ConfigNode node) {
    for (var child : node.children().values()) {
      if (child.key().startsWith(MARK) || marked(child)) {
        return true;
      }
    }
    return false;
  }
}
