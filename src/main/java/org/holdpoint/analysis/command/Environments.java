package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.OtherEnvironment;
import org.holdpoint.fact.CommandFact.PlaceVariable;
import org.holdpoint.fact.CommandFact.Remark;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Operations whose words name another environment than the text around them does, or than they named before.
final class Environments {

  /// A remark that says where something was tried says nothing of where it is meant to work.
  private static final Pattern PROOF = Pattern.compile("(?i)\\b(tried|tested|rehearsed|exercised|verified|validated|proven|proved|dry[- ]?run|rehearsal|drill)\\b");

  private Environments() {}

  /// More words for a trial, in what variables are set to.
  private static final Set<String> TRIALS = Set.of("test", "tst", "integ", "integration", "sit", "e2e", "gamma", "beta", "lab");
  private static final String PRODUCTION = "production";

  /// Variables by which a text worked in a trial, and works in production now, where it takes something away or stops it.
  static List<Fact> moved(List<Fact> was, List<Fact> now, Steps steps) {
    var before = places(was).collect(Collectors.toMap(PlaceVariable::key, place -> place, (one, _) -> one));
    return before.isEmpty() ? List.of() : places(now).filter(place -> before.containsKey(place.key()) && environments(place.value()).anyMatch(PRODUCTION::equals)).flatMap(place -> {
      var old = before.get(place.key());
      var meant = Stream.concat(environments(old.value()).filter(one -> !one.equals(PRODUCTION)), Stream.of(old.value().toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(TRIALS::contains)).findFirst();
      return meant.flatMap(one -> steps.steps().stream().filter(step -> !step.effect().equals("change") && step.at().file().equals(place.at().file())).findFirst()
          .<Fact>map(step -> new OtherEnvironment(Key.of(place.key().subject(), "other-environment", place.variable()), place.at(), place.within(), step.command(), step.effect(), PRODUCTION, one, "text before", old.at()))).stream();
    }).toList();
  }

  private static Stream<PlaceVariable> places(List<Fact> facts) {
    return facts.stream().filter(PlaceVariable.class::isInstance).map(PlaceVariable.class::cast);
  }

  /// Where the text names one environment and the operation another; `was` are the operations before, by key.
  static List<Fact> of(List<Operation> operations, List<Fact> own, Map<Key, Operation> was) {
    var remarks = own.stream().filter(Remark.class::isInstance).map(Remark.class::cast).filter(remark -> !PROOF.matcher(remark.text()).find()).flatMap(remark -> only(environments(remark.text()).collect(Collectors.toSet())).map(environment -> new Meant(environment, "comment", remark.at())).stream())
        .collect(Collectors.groupingBy(meant -> meant.said().file(), Collectors.toMap(meant -> meant.said().line(), meant -> meant, (_, last) -> last, TreeMap::new)));
    var found = new ArrayList<Fact>();
    for (var operation : operations) {
      works(operation).ifPresent(works -> remarked(operation, remarks).or(() -> named(operation)).or(() -> before(operation, was)).filter(meant -> !meant.environment().equals(works))
          .ifPresent(meant -> found.add(new OtherEnvironment(new Key(operation.key().subject(), "other-environment", operation.key().path()), operation.at(), operation.within(), operation.command(), operation.effect(), works,
              meant.environment(), meant.by(), meant.said()))));
    }
    return found;
  }

  private record Meant(String environment, String by, Span said) {}

  private static Optional<String> works(Operation operation) {
    return only(Stream.concat(operation.scope().stream(), Stream.concat(operation.targets().known().stream(), Stream.of(operation.text()))).flatMap(Environments::environments).collect(Collectors.toSet()));
  }

  /// The nearest comment or heading above it that names just one.
  private static Optional<Meant> remarked(Operation operation, Map<String, TreeMap<Integer, Meant>> remarks) {
    return Optional.ofNullable(remarks.get(operation.at().file())).map(lines -> lines.floorEntry(operation.at().line())).map(Map.Entry::getValue);
  }

  private static Optional<Meant> named(Operation operation) {
    var file = operation.at().file();
    return only(environments(file.substring(file.lastIndexOf('/') + 1)).collect(Collectors.toSet())).map(environment -> new Meant(environment, "file name", operation.at()));
  }

  private static Optional<Meant> before(Operation operation, Map<Key, Operation> was) {
    return Optional.ofNullable(was.get(operation.key())).flatMap(other -> works(other).map(environment -> new Meant(environment, "text before", other.at())));
  }

  private static Optional<String> only(Set<String> environments) {
    return environments.size() == 1 ? environments.stream().findFirst() : Optional.empty();
  }

  private static Stream<String> environments(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).flatMap(word -> EnvironmentNames.kind(word).stream());
  }
}
