package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.apply.ConfigTree;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A configuration that a device printed, as an empty one takes it: its statements, what each of them does, and what they set up. The machine takes them once, and again where they were
/// forgotten in between: they take twenty times the room of the text, so that only the configuration and what is said of the lines is kept once that is told.
public final class Printout {

  private final RouterLanguage language;
  private final Span at;
  private final Supplier<List<Statement>> reader;
  private Optional<Taken> taken;
  private Optional<ConfigNode> configuration = Optional.empty();
  private Optional<Told> told = Optional.empty();

  /// What is left of the replay of a configuration without its steps: what it configures, the facts about its lines, of that subject, and what became of them.
  public record Told(Subject subject, ConfigNode after, List<ContextFact> facts, FileCoverage coverage) {}

  /// The statements as the machine has taken them.
  private record Taken(List<Statement> statements, ContextMachine machine, List<Step> steps, ConfigNode configuration) {

    static Taken of(RouterLanguage language, List<Statement> statements, Span at) {
      var machine = ContextMachine.printed(language, statements);
      var steps = machine.run(statements);
      return new Taken(statements, machine, steps, ConfigTree.apply(language, Replay.empty(at), steps));
    }
  }

  private Printout(RouterLanguage language, Span at, Supplier<List<Statement>> reader, List<Statement> statements) {
    this.language = language;
    this.at = at;
    this.reader = reader;
    this.taken = Optional.of(Taken.of(language, statements, at));
  }

  /// The statements of a text that begins at `at`.
  public static Printout of(RouterLanguage language, List<Statement> statements, Span at) {
    return new Printout(language, at, () -> statements, statements);
  }

  /// Those of a file, which are all that its language reads in it: they can be read again.
  public static Printout of(RouterLanguage language, List<Statement> statements, SourceFile file) {
    return new Printout(language, file.start(), () -> language.statements(file), statements);
  }

  /// The lines of the file, one a statement.
  public List<Statement> statements() {
    return taken().statements();
  }

  /// What they set up.
  public synchronized ConfigNode configuration() {
    return configuration.isPresent() ? configuration.get() : taken().configuration();
  }

  /// What is said of its lines. The lines are forgotten once that is told; it is told again for another subject.
  public synchronized Told told(SourceFile file, Subject subject) {
    if (told.filter(known -> known.subject().equals(subject)).isEmpty()) {
      var replay = replay(subject);
      told = Optional.of(new Told(subject, replay.after(), replay.facts(), replay.coverage(file, language.name(), "state")));
      configuration = Optional.of(taken().configuration());
      taken = Optional.empty();
    }
    return told.get();
  }

  /// Lets go of all that can be read again.
  public synchronized void forget() {
    taken = Optional.empty();
    configuration = Optional.empty();
    told = Optional.empty();
  }

  private synchronized Taken taken() {
    if (taken.isEmpty()) {
      taken = Optional.of(Taken.of(language, reader.get(), at));
    }
    return taken.get();
  }

  /// Its replay on an empty device, which holds it against what was meant. A machine remembers what it was asked last, and is asked by one thread at a time.
  public synchronized Replay replay(Subject subject) {
    var steps = taken().steps();
    var kept = Replay.taken(language, steps);
    return Replay.of(taken().machine(), language, subject, steps, Replay.empty(at), kept.size() == steps.size() ? taken().configuration() : ConfigTree.apply(language, Replay.empty(at), kept));
  }
}
