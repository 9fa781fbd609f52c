package org.holdpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PermissionFact.Permission;
import org.holdpoint.fact.Subject;
import org.holdpoint.finding.Finding;
import org.holdpoint.gate.Use;
import org.holdpoint.rule.Judge;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsException;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Span;
import org.holdpoint.source.Nearest;

/// What must be said of permissions, as facts that rules judge like any other.
final class Permits {

  private Permits() {}

  /// The findings about the permissions themselves.
  static List<Finding> findings(List<Use> uses, Rulebook rulebook, Function<Span, String> text) {
    var changes = uses.stream().filter(use -> !restsWith(use, rulebook)).map(use -> new Change<Fact>(Optional.empty(), Optional.of(fact(use, rulebook)))).toList();
    return changes.isEmpty() ? List.of() : Judge.judge(rulebook, changes, false, text).findings();
  }

  /// Whether a permission has met nothing because its rule is left out of this run.
  private static boolean restsWith(Use use, Rulebook rulebook) {
    return use.standing().equals("unused") && rulebook.leftOut().stream().anyMatch(rule -> rule.id().equals(use.rule()));
  }

  private static Fact fact(Use use, Rulebook rulebook) {
    var unknown = use.standing().equals("unused") && rulebook.rule(use.rule()).isEmpty();
    var problem = unknown ? "there is no rule `" + use.rule() + "`" + Nearest.to(use.rule(), ids(rulebook)).map(near -> "; did you mean `" + near + "`?").orElse("; see `holdpoint rules`") : use.problem();
    return new Permission(Key.of(new Subject("repository", "."), "permission", use.kind(), use.rule(), use.at().file()), use.at(), use.at(), use.kind(), use.rule(),
        unknown ? "malformed" : use.standing(), use.owner(), use.until(), problem);
  }

  /// Throws [SettingsException] when the settings speak of a rule or family that there is not.
  static void requireKnown(Settings settings, Rulebook rulebook) {
    var problems = new ArrayList<Problem>();
    settings.tuning().severity().forEach(one -> require("rule", one.rule(), one.at(), ids(rulebook), problems));
    settings.tuning().waivers().forEach(one -> require("rule", one.rule(), one.at(), ids(rulebook), problems));
    settings.tuning().advise().forEach(one -> require("family", one.family(), one.at(), families(rulebook), problems));
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  private static void require(String noun, String name, Span at, List<String> known, List<Problem> problems) {
    if (!known.contains(name)) {
      problems.add(new Problem(at, "there is no " + noun + " `" + name + "`" + Nearest.to(name, known).map(near -> "; did you mean `" + near + "`?").orElse("; see `holdpoint rules`"), ""));
    }
  }

  private static List<String> families(Rulebook rulebook) {
    return rulebook.all().stream().map(Rule::family).distinct().toList();
  }

  private static List<String> ids(Rulebook rulebook) {
    return rulebook.all().stream().map(Rule::id).toList();
  }
}
