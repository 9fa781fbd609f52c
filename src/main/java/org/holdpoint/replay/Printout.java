package org.holdpoint.replay;

import java.util.List;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// A configuration that a device printed, as an empty one takes it: its statements, what each of them does, and what they set up. The machine takes them once.
public final class Printout {

  private final RouterLanguage language;
  private final List<Statement> statements;
  private final Span at;
  private final ContextMachine machine;
  private final List<Step> steps;
  private final ConfigNode configuration;

  private Printout(RouterLanguage language, List<Statement> statements, Span at) {
    this.language = language;
    this.statements = statements;
    this.at = at;
    this.machine = ContextMachine.printed(language, statements);
    this.steps = machine.run(statements);
    this.configuration = ConfigTree.apply(language, Replay.empty(at), steps);
  }

  /// The statements of a file that begins at `at`.
  public static Printout of(RouterLanguage language, List<Statement> statements, Span at) {
    return new Printout(language, statements, at);
  }

  /// The lines of the file, one a statement.
  public List<Statement> statements() {
    return statements;
  }

  /// What they set up.
  public ConfigNode configuration() {
    return configuration;
  }

  /// Its replay on an empty device, which holds it against what was meant. A machine remembers what it was asked last, and is asked by one thread at a time.
  public synchronized Replay replay(Subject subject) {
    var taken = Replay.taken(language, steps);
    return Replay.of(machine, language, subject, steps, Replay.empty(at), taken.size() == steps.size() ? configuration : ConfigTree.apply(language, Replay.empty(at), taken));
  }
}
