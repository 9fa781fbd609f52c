package org.holdpoint.replay.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Match;

/// What can be told of the lines of a text before the machine takes them, which looks through all contexts for one that takes what is refused.
public final class Glance {

  private Glance() {}

  /// Whether at most so many of the lines are known nowhere. They are taken one by one until that is sure.
  public static boolean unread(ContextMachine machine, List<Statement> statements, int most) {
    var at = machine.start(statements);
    var unread = 0;
    for (var taken = 0; taken < statements.size() && unread <= most && unread + statements.size() - taken > most; taken++) {
      var step = machine.step(at, statements.get(taken));
      unread += step.effect() instanceof Effect.Unread ? 1 : 0;
      at = step.after();
    }
    return unread <= most;
  }

  /// Whether no line leads deeper than the configuration, or whatever else is entered from the root, and one is a command neither there nor of the root: the machine would refuse that one.
  public static boolean strange(ContextMachine machine, List<Statement> statements) {
    var table = machine.language().table();
    var root = machine.root().context();
    var contexts = new ArrayList<>(List.of(root));
    for (var statement : statements) {
      switch (table.match(root, statement.texts())) {
        case Match.Enter(var levels) when levels.size() == 1 && !contexts.contains(levels.getFirst().context()) -> contexts.add(levels.getFirst().context());
        case Match.Enter(var levels) when levels.size() > 1 -> {
          return false;
        }
        case Match.Enter _, Match.Leaf _, Match.None _ -> { }
      }
    }
    var strange = false;
    for (var statement : statements) {
      var matches = contexts.stream().map(context -> table.match(context, statement.texts())).toList();
      if (matches.stream().skip(1).anyMatch(match -> match instanceof Match.Enter) || matches.stream().flatMap(Glance::entered).findAny().isPresent()) {
        return false;
      }
      strange |= matches.stream().allMatch(match -> match instanceof Match.None) && machine.language().move(statement.texts()).isEmpty() && !machine.language().closes(statement.texts());
    }
    return strange;
  }

  /// What a line enters on its way to a command.
  private static Stream<Match.Entered> entered(Match match) {
    return match instanceof Match.Leaf leaf ? leaf.path().stream() : Stream.empty();
  }
}
