package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;

/// What a file is: a state (what is absent is not there), a script (what is absent is left alone) or a declaration. `because` says how the subject was found.
public sealed interface Document {

  SourceFile file();

  Subject subject();

  String because();

  /// A whole configuration: `printout` is what an empty device makes of its statements.
  record State(SourceFile file, RouterLanguage language, Subject subject, String because, Printout printout) implements Document {

    /// Its lines.
    public List<Statement> statements() {
      return printout.statements();
    }

    /// What they set up on an empty device.
    public ConfigNode configuration() {
      return printout.configuration();
    }
  }

  /// Lines that change a state. `inside`: they stand in a file of another kind, among text that is none of theirs. `sure`: how sure its language was of the file, where it was asked.
  record Script(SourceFile file, RouterLanguage language, Subject subject, String because, List<Statement> statements, boolean inside, Optional<Integer> sure) implements Document {

    /// A script of a language that was not asked.
    public Script(SourceFile file, RouterLanguage language, Subject subject, String because, List<Statement> statements, boolean inside) {
      this(file, language, subject, because, statements, inside, Optional.empty());
    }

    /// A script that is all of its file.
    public Script(SourceFile file, RouterLanguage language, Subject subject, String because, List<Statement> statements) {
      this(file, language, subject, because, statements, false);
    }

    /// The same lines, about the device that they meet.
    public Script about(Subject device) {
      return device.equals(subject) ? this : new Script(file, language, device, because, statements, inside, sure);
    }
  }

  /// Facts that a file declares, with nothing to replay; of a plan also those `before` it.
  record Declaration(SourceFile file, String language, Subject subject, String because, List<Fact> facts, FileCoverage coverage, List<Fact> before) implements Document {

    public Declaration {
      facts = List.copyOf(facts);
      before = List.copyOf(before);
    }

    /// One that says nothing of the time before it takes effect.
    public Declaration(SourceFile file, String language, Subject subject, String because, List<Fact> facts, FileCoverage coverage) {
      this(file, language, subject, because, facts, coverage, List.of());
    }
  }

  /// The language, where lines are replayed.
  default Optional<RouterLanguage> cli() {
    return switch (this) {
      case State state -> Optional.of(state.language());
      case Script script -> Optional.of(script.language());
      case Declaration _ -> Optional.empty();
    };
  }
}
