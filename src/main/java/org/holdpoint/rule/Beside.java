package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Side;

/// What is a doubt alone is none beside what is certain. A limit that is raised, a watch that is left out, a pause that is cut may be somebody's tuning; in a change in which another line gives up a
/// guard for good it is not: what would have caught the fault goes with it. Nor is it where a change does several such things at once: one guard is tuned, three of different kinds are given up. In an
/// environment without users they may be.
final class Beside {

  /// What gives something up.
  private static final Set<String> FAMILIES = Set.of("guardrail", "rollout", "redundancy", "operation", "process", "access", "timing", "dns", "artifact", "routing");
  /// What lands elsewhere gives up nothing; it is certain all the same.
  private static final String CONTEXT = "context/";

  /// What holds a change back, or shows its faults, or takes it back.
  private static final Set<String> GUARDS = Set.of("guardrail", "rollout", "redundancy", "operation", "process");
  private static final int SEVERAL = 3;

  private Beside() {}

  /// The findings of `matches`, in their order, each with the severity of its rule beside an error of the change where there is one, on another line or about something else; an error of its own file is named first.
  /// Without a base nobody knows what was meant together. A silent rule says nothing where its severity stays.
  static List<Finding> weighed(List<Match> matches, List<Finding> findings, boolean compared) {
    var all = compared ? weighed(matches, findings) : findings;
    return IntStream.range(0, all.size()).filter(index -> !matches.get(index).rule().silent() || all.get(index).severity() != findings.get(index).severity()).mapToObj(all::get).toList();
  }

  private static List<Finding> weighed(List<Match> matches, List<Finding> findings) {
    if (matches.stream().allMatch(match -> match.rule().beside() == match.rule().severity())) {
      return findings;
    }
    var errors = errors(matches, findings);
    var giving = errors.values().stream().flatMap(List::stream).filter(error -> !error.rule().startsWith(CONTEXT)).collect(Collectors.groupingBy(error -> error.at().file(), LinkedHashMap::new, Collectors.toList()));
    var weighed = giving.isEmpty() ? several(matches, findings) : findings;
    return errors.isEmpty() ? weighed : beside(matches, weighed, errors, giving);
  }

  private static List<Finding> beside(List<Match> matches, List<Finding> findings, Map<String, List<Finding>> errors, Map<String, List<Finding>> giving) {
    var weighed = new ArrayList<Finding>(findings.size());
    for (var index = 0; index < findings.size(); index++) {
      var finding = findings.get(index);
      var rule = matches.get(index).rule();
      var other = rule.beside() == rule.severity() ? Optional.<Finding>empty() : other(finding, rule.beside() == Severity.ERROR ? giving : errors);
      weighed.add(other.map(error -> finding.weighing(rule.beside()).saying(rule.beside() == Severity.ERROR ? finding.message() + "; " + place(finding, error) + " gives up more" : finding.message())).orElse(finding));
    }
    return weighed;
  }

  /// The same where no error stands: doubts of at least three rules, on as many lines, make each other errors.
  private static List<Finding> several(List<Match> matches, List<Finding> findings) {
    var doubts = IntStream.range(0, findings.size()).filter(index -> doubt(matches.get(index), findings.get(index))).boxed().toList();
    var kinds = doubts.stream().map(index -> matches.get(index).rule().id()).distinct().count();
    var lines = doubts.stream().map(index -> List.of(findings.get(index).at().file(), findings.get(index).at().line())).distinct().count();
    if (kinds < SEVERAL || lines < SEVERAL) {
      return findings;
    }
    return IntStream.range(0, findings.size()).mapToObj(index -> doubts.contains(index) ? together(index, doubts, findings) : findings.get(index)).toList();
  }

  private static boolean doubt(Match match, Finding finding) {
    return match.rule().beside() == Severity.ERROR && finding.severity() == Severity.WARNING && finding.at().side() == Side.HEAD && !finding.change().equals("unchanged") && GUARDS.contains(match.rule().family())
        && !EnvironmentNames.trialIn(finding.at().file()) && match.change().any().key().path().stream().noneMatch(EnvironmentNames::trialIn);
  }

  private static Finding together(int index, List<Integer> doubts, List<Finding> findings) {
    var finding = findings.get(index);
    var others = doubts.stream().map(findings::get).filter(other -> !same(finding, other) || other.at().line() != finding.at().line()).map(other -> place(finding, other)).distinct().toList();
    return finding.weighing(Severity.ERROR).saying(finding.message() + "; " + String.join(" and ", others.subList(0, SEVERAL - 1)) + (others.size() < SEVERAL ? "" : " and others") + " give up more");
  }

  /// The first error on another line, or about something else: of the same file, else of another one.
  private static Optional<Finding> other(Finding finding, Map<String, List<Finding>> errors) {
    return errors.getOrDefault(finding.at().file(), List.of()).stream().filter(error -> error.at().line() != finding.at().line() || !error.category().equals(finding.category())).findFirst()
        .or(() -> errors.values().stream().map(List::getFirst).filter(error -> !same(finding, error)).findFirst());
  }

  private static boolean same(Finding finding, Finding error) {
    return error.at().file().equals(finding.at().file());
  }

  private static String place(Finding finding, Finding error) {
    return same(finding, error) ? error.at().line() == finding.at().line() ? "the same line" : "line " + error.at().line() : error.at().file() + ":" + error.at().line();
  }

  /// The errors that the change brings, by file, in their order.
  private static Map<String, List<Finding>> errors(List<Match> matches, List<Finding> findings) {
    return IntStream.range(0, findings.size()).filter(index -> findings.get(index).severity() == Severity.ERROR && (findings.get(index).at().side() == Side.HEAD || findings.get(index).change().equals("removed"))
        && !findings.get(index).change().equals("unchanged") && (FAMILIES.contains(matches.get(index).rule().family()) || findings.get(index).rule().startsWith(CONTEXT))).mapToObj(findings::get)
        .collect(Collectors.groupingBy(error -> error.at().file(), LinkedHashMap::new, Collectors.toList()));
  }
}
