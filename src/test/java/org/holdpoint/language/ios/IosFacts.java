package org.holdpoint.language.ios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// What a text sets up, and what follows from it.
final class IosFacts {

  private static final Subject R1 = new Subject("device", "r1");

  private IosFacts() {}

  /// The facts of one kind, of a whole configuration.
  static <F extends Fact> List<F> of(Class<F> kind, String text) {
    return kind(kind, read(text, true));
  }

  /// The same of a part of a configuration: what it does not define may be defined elsewhere.
  static <F extends Fact> List<F> ofPart(Class<F> kind, String text) {
    return kind(kind, read(text, false));
  }

  /// The facts of one kind after a script on a configuration.
  static <F extends Fact> List<F> after(Class<F> kind, String configuration, String script) {
    var base = SourceReader.read(configuration.getBytes(StandardCharsets.UTF_8), "base.cfg", "base.cfg", Side.BASE);
    var before = Replay.configuration(Ios.language(), IosStatements.read(base), base);
    return kind(kind, follow(Ios.language().facts(R1, Replay.of(Ios.language(), R1, IosText.statements(script), before, "paste").after()), true));
  }

  /// The only fact of its kind.
  static <F extends Fact> F one(Class<F> kind, String text) {
    var found = of(kind, text);
    if (found.size() != 1) {
      throw new AssertionError("not one but " + found);
    }
    return found.getFirst();
  }

  private static List<Fact> read(String text, boolean whole) {
    return follow(Ios.language().facts(R1, Replay.configuration(Ios.language(), IosText.statements(text), IosText.file(text))), whole);
  }

  private static List<Fact> follow(List<Fact> facts, boolean whole) {
    var all = new ArrayList<>(facts);
    all.addAll(Redistributions.of(facts, whole));
    all.addAll(whole ? Names.of(facts) : List.of());
    return all;
  }

  private static <F extends Fact> List<F> kind(Class<F> kind, List<Fact> facts) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
