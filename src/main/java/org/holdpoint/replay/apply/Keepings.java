package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.KeptConfiguration;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;

/// Lines that keep what runs under a name of its own, so that it can be gone back to: `checkpoint NAME` (NX-OS), `configure checkpoint save NAME` (EOS), `copy running-config FILE`, `save FILE` (VRP, Junos).
public final class Keepings {

  private static final Pattern NAMED = Pattern.compile("(?:do )?(?:checkpoint|configure checkpoint save|copy run\\S*|save|admin save) (?:file )?(\\S+).*");
  private static final Pattern PLACE = Pattern.compile("^.*[/:]");
  private static final String STARTS = "start";

  private Keepings() {}

  /// As facts, in their order.
  public static List<ContextFact> of(Subject subject, List<Step> steps) {
    var found = new ArrayList<ContextFact>();
    var changes = 0;
    for (var step : steps) {
      changes += step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete || step.effect() instanceof Effect.Insert ? 1 : 0;
      var line = step.statement();
      var name = step.effect() instanceof Effect.Exec && line.kind() == Statement.Kind.COMMAND ? name(String.join(" ", line.texts())) : Optional.<String>empty();
      if (name.isPresent()) {
        found.add(new KeptConfiguration(Key.of(subject, "kept-configuration", line.text()), line.at(), line.at(), line.text(), name.get(), changes > 0));
      }
    }
    return found;
  }

  private static Optional<String> name(String line) {
    var named = NAMED.matcher(line);
    return named.matches() ? Optional.of(PLACE.matcher(named.group(1)).replaceFirst("")).filter(name -> !name.startsWith(STARTS)) : Optional.empty();
  }
}
