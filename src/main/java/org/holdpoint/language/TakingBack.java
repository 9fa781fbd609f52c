package org.holdpoint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.replay.machine.Restoring;
import org.holdpoint.replay.machine.Step;

/// Whether lines take others back, or only go on with them: `! rollback` in the middle of a script may be a remark of something else.
final class TakingBack {

  /// What a step writes: the path of its line, and whether that is taken away.
  private record Written(String path, boolean gone, boolean block, String text) {}

  /// What the work wrote, by path: scripts of tens of thousands of lines have a way back as long.
  private static final class Work {
    private final TreeMap<String, Set<String>> texts = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();

    Work(Stream<Written> written) {
      written.forEach(line -> {
        texts.computeIfAbsent(line.path(), _ -> new HashSet<>()).add(line.text());
        if (line.gone()) {
          gone.add(line.path());
        }
      });
    }

    /// Whether a line is about what one of these wrote, and leaves it otherwise.
    boolean undoneBy(Written line) {
      var inside = line.path() + " ";
      return texts.getOrDefault(line.path(), Set.of()).stream().anyMatch(text -> !text.equals(line.text()))
          || line.gone() && Optional.ofNullable(texts.ceilingKey(inside)).filter(path -> path.startsWith(inside)).isPresent()
          || IntStream.range(0, line.path().length()).filter(at -> line.path().charAt(at) == ' ').mapToObj(at -> line.path().substring(0, at)).anyMatch(gone::contains);
    }
  }

  private TakingBack() {}

  /// Whether the lines `back` do so of those of the `work`.
  static boolean undoes(RouterLanguage language, List<Statement> work, List<Statement> back) {
    var machine = new ContextMachine(language);
    var steps = machine.run(back);
    var lines = steps.stream().flatMap(TakingBack::written).filter(line -> !line.block()).toList();
    if (lines.isEmpty()) {
      return open(language, steps);
    }
    if (steps.stream().anyMatch(step -> Restoring.by(step) || Entering.typed(step.statement().text()))) {
      return true;
    }
    var written = new Work(machine.run(work).stream().flatMap(TakingBack::written));
    return lines.stream().anyMatch(written::undoneBy);
  }

  /// Of lines none of which the device takes where no block is open: they are a way back where no table has them, or where one of them takes away; else they go on with the block above.
  private static boolean open(RouterLanguage language, List<Step> steps) {
    var rejected = steps.stream().filter(step -> step.effect() instanceof Effect.Rejected).map(Step::statement).toList();
    return rejected.isEmpty() || rejected.stream().anyMatch(line -> line.texts().getFirst().equals(language.negation()));
  }

  private static Stream<Written> written(Step step) {
    var text = step.statement().text();
    return switch (step.effect()) {
      case Effect.Set(var key, _) -> Stream.of(new Written(step.place() + " > " + key, false, false, text));
      case Effect.Delete(var key, _) -> Stream.of(new Written(step.place() + " > " + key, true, false, text));
      case Effect.Insert(_, var key, _, _) -> Stream.of(new Written(step.place() + " > " + key, false, false, text));
      case Effect.Enter _ -> Stream.of(new Written(step.reached(), false, true, text));
      case Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> Stream.empty();
    };
  }
}
