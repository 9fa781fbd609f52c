package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.SourceFile;

/// A router language: its statements, what the machine must know of it, and its readers.
public interface RouterLanguage extends CliLanguage {

  /// The lines of a file as statements, one a line, in order.
  List<Statement> statements(SourceFile file);

  /// How sure the language is of a file that says itself what it is.
  int NO_DOUBT = 2;

  /// How sure the language is that a file is written in it: 0 not at all, 1 its lines fit, 2 it says so itself (a header, a prompt).
  int recognises(SourceFile file);

  /// How sure the language is of a file, and the statements of the whole file where it had to read all of them to tell. Where its lines must be held against its table to tell whether they fit
  /// (1, never 2), that is left until somebody asks: another language may say that it has no doubt.
  record Recognition(int sure, Optional<List<Statement>> statements, Optional<Supplier<Recognition>> fitting) {

    /// Told from the statements of the first lines of a file; they are kept where these are `all` of its lines.
    public static Recognition of(int sure, List<Statement> statements, boolean all) {
      return new Recognition(sure, all ? Optional.of(statements) : Optional.empty(), Optional.empty());
    }

    /// Told without them.
    public static Recognition of(int sure) {
      return new Recognition(sure, Optional.empty(), Optional.empty());
    }

    /// Not told yet.
    public static Recognition later(Supplier<Recognition> fitting) {
      return new Recognition(0, Optional.empty(), Optional.of(fitting));
    }

    /// The same, told now.
    public Recognition told() {
      return fitting.isPresent() ? fitting.get().get() : this;
    }
  }

  /// The same as [#recognises], with what need not be read a second time.
  default Recognition recognition(SourceFile file) {
    return Recognition.of(recognises(file));
  }

  /// Whether a file says itself that it is a whole configuration (a header that the device writes), or that it is not (a prompt); empty where it says nothing.
  Optional<Boolean> wholeConfiguration(SourceFile file);

  /// The name that a configuration gives its device.
  Optional<String> hostName(ConfigNode root);

  /// The zone of the device's clock, as a configuration says it.
  default Value<String> clock(ConfigNode root) {
    return new Value.Absent<>();
  }

  /// What a configuration sets up.
  List<Fact> facts(Subject subject, ConfigNode root);
}
