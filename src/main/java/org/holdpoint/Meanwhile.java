package org.holdpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.rule.Judgement;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.trial.Interim;

/// What the rules say of the states in which a script leaves its device for a while, beside what they say of the last one.
final class Meanwhile {

  /// What a moment is enough for: routes and packets that nothing filters. That something is closed, shut down or not limited for a while is how careful people work.
  private static final Set<String> EXPOSED = Set.of("filter-removed", "route-leak", "route-redistribution", "prefix-set-emptied", "permission-widened");
  /// What filters, of the guards that are taken away.
  private static final Set<String> FILTERS = Set.of("access-list", "reference", "definition", "policy-reading", "term-marks");

  private Meanwhile() {}

  /// The rules that are asked of such a state.
  static Rulebook rules(Rulebook all) {
    return new Rulebook(all.rules().stream().filter(rule -> rule.severity() == Severity.ERROR && (EXPOSED.contains(rule.category()) || rule.category().equals("guard-removed") && FILTERS.contains(rule.on()))).toList(), List.of(), all.digest());
  }

  /// `end` with what is an error in one of the `interims` (those of a script stand together) and is not said of the end.
  static Judgement beside(Judgement end, List<List<Interim>> interims, Function<Interim, Judgement> judge) {
    var all = new ArrayList<>(end.findings());
    interims.forEach(script -> all.addAll(passing(end, script, judge)));
    return all.size() == end.findings().size() ? end : new Judgement(all, end.undecided());
  }

  /// What passes: of the states that show the same, the first says since when, and the last until when.
  private static List<Finding> passing(Judgement end, List<Interim> script, Function<Interim, Judgement> judge) {
    var seen = new LinkedHashMap<List<Object>, List<Interim>>();
    var first = new LinkedHashMap<List<Object>, Finding>();
    for (var interim : script) {
      judge.apply(interim).findings().stream().filter(finding -> !said(finding, end.findings())).forEach(finding -> {
        var same = List.<Object>of(finding.rule(), finding.at(), finding.change());
        first.putIfAbsent(same, finding);
        seen.computeIfAbsent(same, _ -> new ArrayList<>()).add(interim);
      });
    }
    return first.entrySet().stream().filter(entry -> opensItself(entry, first)).map(entry -> passing(entry.getValue(), seen.get(entry.getKey()))).toList();
  }

  private static boolean opensItself(Map.Entry<List<Object>, Finding> entry, Map<List<Object>, Finding> all) {
    return all.values().stream().takeWhile(other -> other != entry.getValue()).noneMatch(other -> other.at().sharesLineWith(entry.getValue().at()));
  }

  /// Whether the end is no better: the same is said of it, or something of the same line.
  private static boolean said(Finding finding, List<Finding> end) {
    return end.stream().anyMatch(other -> other.at().sharesLineWith(finding.at()) || other.rule().equals(finding.rule()) && other.message().equals(finding.message())
        || other.evidence().stream().anyMatch(evidence -> evidence.at().sharesLineWith(finding.at())));
  }

  private static Finding passing(Finding finding, List<Interim> interims) {
    var lasting = interims.stream().anyMatch(Interim::lasting);
    var told = finding.saying(finding.message() + when(interims));
    return (lasting ? told : told.weighing(Severity.WARNING)).causedBy(List.of());
  }

  private static String when(List<Interim> interims) {
    var since = interims.getFirst().at();
    return interims.getLast().until().map(until -> "; so it is between line " + since.line() + " and line " + until.line()).orElseGet(() -> "; so it is from line " + since.line() + " on, until a later line ends it");
  }
}
