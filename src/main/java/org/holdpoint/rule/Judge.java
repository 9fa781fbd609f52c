package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.cel.CelFailure;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.Fact;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Changes of facts → findings. Java found the facts; here the rules decide.
public final class Judge {

  private Judge() {}

  /// Asks every rule about every change of its kind of fact. When `compared`, what the change did not touch is left out. `text` gives the text of the
  /// lines of a span.
  public static Judgement judge(Rulebook rulebook, List<Change<Fact>> changes, boolean compared, Function<Span, String> text) {
    var kinds = rulebook.rules().stream().map(Rule::on).collect(Collectors.toSet());
    Map<String, List<Case>> cases = changes.stream().filter(change -> kinds.contains(FactTypes.kind(change.any()))).map(Case::of)
        .filter(found -> !(compared && found.word().equals("unchanged"))).collect(Collectors.groupingBy(found -> FactTypes.kind(found.change().any())));
    var matches = new ArrayList<Match>();
    var undecided = new ArrayList<Undecided>();
    for (var rule : rulebook.rules()) {
      for (var found : cases.getOrDefault(rule.on(), List.of())) {
        var binding = new Binding(found.change(), compared);
        var place = Match.place(rule, found.change());
        switch (rule.when().evaluate(binding)) {
          case Boolean holds -> {
            if (holds) {
              matches.add(new Match(rule, found.change(), found.word(), place, rule.message().render(binding), binding));
            }
          }
          case CelUnknown(var because, var at, _) -> undecided.add(new Undecided(rule.id(), at.orElse(place), because, rule.ask().render(binding)));
          case CelFailure(var message, _) -> undecided.add(new Undecided(rule.id(), place, message, rule.ask().render(binding)));
          case Object other -> throw new IllegalStateException("`when` of " + rule.id() + " is neither true nor false: " + other);
        }
      }
    }
    undecided.sort((one, other) -> one.at().equals(other.at()) ? one.rule().compareTo(other.rule()) : one.at().compareTo(other.at()));
    return new Judgement(findings(matches, text), undecided);
  }

  /// A change, and the word for it.
  private record Case(Change<Fact> change, String word) {

    static Case of(Change<Fact> change) {
      if (change.was().isEmpty()) {
        return new Case(change, "added");
      }
      if (change.now().isEmpty()) {
        return new Case(change, "removed");
      }
      return new Case(change, Sameness.same(change.was().get(), change.now().get()) ? "unchanged" : "altered");
    }
  }

  private static List<Finding> findings(List<Match> matches, Function<Span, String> text) {
    var fingerprints = new Fingerprints(text);
    var ordered = matches.stream().sorted(Match.ORDER).toList();
    var findings = ordered.stream().map(match -> match.finding(fingerprints.next(match))).toList();
    var causes = new HashMap<Place, List<Cause>>();
    for (var index = 0; index < ordered.size(); index++) {
      var finding = findings.get(index);
      ordered.get(index).change().now().filter(MisplacedLine.class::isInstance).map(MisplacedLine.class::cast).ifPresent(line -> {
        var cause = new Cause(line, finding);
        line.consequences().stream().flatMap(consequence -> Place.of(consequence.at())).distinct()
            .forEach(place -> causes.computeIfAbsent(place, _ -> new ArrayList<>()).add(cause));
      });
    }
    var linked = new ArrayList<Finding>();
    for (var index = 0; index < ordered.size(); index++) {
      var fact = ordered.get(index).change().any();
      var finding = findings.get(index);
      var explaining = Stream.concat(Stream.of(finding.at()), finding.evidence().stream().map(Evidence::at)).flatMap(Place::of)
          .flatMap(place -> causes.getOrDefault(place, List.of()).stream()).filter(cause -> cause.explains(fact)).map(cause -> cause.finding().fingerprint()).distinct().toList();
      linked.add(finding.causedBy(explaining));
    }
    return linked;
  }

  /// A line of a file.
  private record Place(String file, Side side, int line) {

    static Stream<Place> of(Span span) {
      return IntStream.rangeClosed(span.line(), span.endLine()).mapToObj(line -> new Place(span.file(), span.side(), line));
    }
  }

  /// A misplaced line that has a finding of its own: what stands on a line that follows from it is explained by it.
  private record Cause(MisplacedLine line, Finding finding) {

    /// Of two misplaced lines only the earlier explains the later, so that no finding explains itself, not even in a circle.
    boolean explains(Fact fact) {
      return !(fact instanceof MisplacedLine later && later.at().compareTo(line.at()) <= 0);
    }
  }
}
