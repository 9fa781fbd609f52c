package org.holdpoint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.rule.Judgement;

/// What the rules say of a change whose templates have conditions, from what they say of each way in which these may fall.
final class Ways {

  private Ways() {}

  /// A rule and a file: where each way has a finding of both, it is there however the conditions fall.
  private record Sort(String rule, String file) {

    static Sort of(Finding finding) {
      return new Sort(finding.rule(), finding.at().file());
    }
  }

  /// What holds in every way is said as it is; what holds in some of them is a warning at most, and says so.
  static Judgement met(List<Judgement> ways) {
    if (ways.size() == 1) {
      return ways.getFirst();
    }
    var always = new HashSet<>(sorts(ways.getFirst()));
    ways.forEach(way -> always.retainAll(sorts(way)));
    var findings = new LinkedHashMap<List<Object>, Finding>();
    ways.forEach(way -> way.findings().forEach(finding -> findings.putIfAbsent(List.of(finding.rule(), finding.at(), finding.change()), always.contains(Sort.of(finding)) ? finding : mayBe(finding))));
    return new Judgement(List.copyOf(findings.values()), ways.stream().flatMap(way -> way.undecided().stream()).distinct().toList());
  }

  private static Set<Sort> sorts(Judgement way) {
    return way.findings().stream().map(Sort::of).collect(Collectors.toSet());
  }

  private static Finding mayBe(Finding finding) {
    return finding.saying("as the conditions of the template may fall, " + finding.message()).weighing(finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity());
  }
}
