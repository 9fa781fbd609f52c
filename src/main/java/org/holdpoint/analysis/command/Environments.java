package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.OtherEnvironment;
import org.holdpoint.fact.CommandFact.Remark;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Operations whose words name another environment than the text around them does, or than they named before.
final class Environments {

  private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("prod", "production"), Map.entry("production", "production"), Map.entry("prd", "production"), Map.entry("live", "production"), Map.entry("staging", "staging"),
      Map.entry("stage", "staging"), Map.entry("stg", "staging"), Map.entry("preprod", "staging"), Map.entry("dev", "development"), Map.entry("development", "development"), Map.entry("qa", "test"), Map.entry("uat", "test"),
      Map.entry("testing", "test"), Map.entry("sandbox", "sandbox"));

  private Environments() {}

  /// Where the text names one environment and the operation another; `was` are the operations before, by key.
  static List<Fact> of(List<Operation> operations, List<Fact> own, Map<Key, Operation> was) {
    var remarks = own.stream().filter(Remark.class::isInstance).map(Remark.class::cast).toList();
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
  private static Optional<Meant> remarked(Operation operation, List<Remark> remarks) {
    return remarks.stream().filter(remark -> remark.at().file().equals(operation.at().file()) && remark.at().line() <= operation.at().line())
        .flatMap(remark -> only(environments(remark.text()).collect(Collectors.toSet())).map(environment -> new Meant(environment, "comment", remark.at())).stream()).reduce((_, last) -> last);
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
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).flatMap(word -> Optional.ofNullable(WORDS.get(word)).stream());
  }
}
