package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.cel.CelFailure;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.ConsequenceFact.GivenRights;
import org.holdpoint.fact.ReachFact.NewVisibility;
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

  /// Asks every rule about every change of its kind of fact, where there is one document alone.
  public static Judgement judge(Rulebook rulebook, List<Change<Fact>> changes, boolean compared, Function<Span, String> text) {
    return judge(rulebook, List.of(changes), List::of, compared, text);
  }

  /// The same where no document is a script.
  public static Judgement judge(Rulebook rulebook, List<List<Change<Fact>>> documents, Supplier<List<List<Change<Fact>>>> around, boolean compared, Function<Span, String> text) {
    return judge(rulebook, documents, around, Set.of(), compared, text);
  }

  /// Asks every rule about every change of its kind of fact, by documents. `around` are documents that the change leaves as they are: what stands there is judged
  /// only together with what the change brings. When `compared`, what the change did not touch is left out. `text` gives the text of the lines of a span. A question that several rules would put
  /// about a file is put once. `scripts` are the paths of those documents that are scripts.
  public static Judgement judge(Rulebook rulebook, List<List<Change<Fact>>> documents, Supplier<List<List<Change<Fact>>>> around, Set<String> scripts, boolean compared,
      Function<Span, String> text) {
    var outcome = new Outcome(scripts);
    var pool = new FactPool(documents, around, outcome);
    var alike = new ConcurrentHashMap<String, Alike>();
    var heard = new Heard();
    if (rulebook.rules().stream().anyMatch(rule -> rule.joined() && meets(rule, pool, compared))) {
      pool.around();
    }
    pool.of(rulebook.rules()).map(rule -> heard(rule, rulebook, pool, compared, alike)).toList().forEach(heard::take);
    var open = heard.undecided.stream().distinct()
        .sorted((one, other) -> one.at().equals(other.at()) ? one.rule().compareTo(other.rule()) : one.at().compareTo(other.at())).toList();
    var asked = new HashSet<List<Object>>();
    return new Judgement(findings(heard.matches, outcome, compared, text), open.stream().filter(one -> asked.add(List.of(one.at().file(), one.at().side(), one.ask()))).toList());
  }

  /// What a rule answers.
  private static Heard heard(Rule rule, Rulebook rulebook, FactPool pool, boolean compared, Map<String, Alike> alike) {
    var heard = new Heard();
    if (rule.joined()) {
      if (meets(rule, pool, compared)) {
        new Joining(rule, pool, compared).ask(heard);
      }
    } else if (pool.mayHold(rule) && (compared ? pool.touches(rule.on()) : !pool.cases(rule.on()).isEmpty())) {
      Many.of(left(rule, rulebook, pool, compared, alike)).filter(found -> (!compared || found.changed()) && rule.needs().mayHold(found.change())).map(found -> Asked.alone(rule, found.change(), found.word(), compared))
          .map(asked -> new Answered(asked, asked.answer())).filter(answered -> !Boolean.FALSE.equals(answered.answer())).toList().forEach(answered -> heard.hear(answered.asked(), answered.answer()));
    }
    return heard;
  }

  /// The changes that a rule is asked about. Of very many that are alike one is asked first.
  private static List<FactPool.Item> left(Rule rule, Rulebook rulebook, FactPool pool, boolean compared, Map<String, Alike> alike) {
    var cases = pool.cases(rule.on());
    return Many.few(cases.size()) ? cases
        : alike.computeIfAbsent(rule.on(), kind -> Alike.of(cases, rulebook.rules().stream().filter(one -> one.on().equals(kind) && !one.joined()).toList())).left(rule, compared);
  }

  /// Whether a rule that sees several facts has something to look at. What is around costs more than all else: it is read where the change may meet it.
  private static boolean meets(Rule rule, FactPool pool, boolean compared) {
    return compared ? touched(rule, pool) : !pool.cases(rule.on()).isEmpty();
  }

  /// Whether the change touches a kind of fact that a rule sees. Asked of every rule in every run.
  private static boolean touched(Rule rule, FactPool pool) {
    for (var join : rule.joins()) {
      if (pool.touches(join.kind())) {
        return true;
      }
    }
    return pool.touches(rule.on());
  }

  /// A question, and what a rule says to it.
  private record Answered(Asked asked, Object answer) {}

  /// What the rules have answered.
  private static final class Heard implements Joining.Answers {

    private final List<Match> matches = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    /// What another rule has answered as well.
    void take(Heard other) {
      matches.addAll(other.matches);
      undecided.addAll(other.undecided);
    }

    @Override
    public boolean ask(Asked asked) {
      return hear(asked, asked.answer());
    }

    private boolean hear(Asked asked, Object answer) {
      var rule = asked.rule();
      switch (answer) {
        case Boolean holds -> {
          if (holds) {
            matches.add(Match.of(asked));
          }
          return holds;
        }
        case CelUnknown(var because, var at, _) -> undecided(new Undecided(rule.id(), at.orElseGet(() -> place(asked)), because, rule.ask().render(asked.shown())));
        case CelFailure(var message, var offset) ->
            undecided(new Undecided(rule.id(), place(asked), message + " (`when`, " + rule.when().place(offset) + ")", rule.ask().render(asked.shown())));
        case Object other -> throw new IllegalStateException("an answer is yes, no or unknown: " + other);
      }
      return false;
    }

    @Override
    public void undecided(Undecided one) {
      undecided.add(one);
    }

    private static Span place(Asked asked) {
      return Site.of(asked.rule(), asked.shown(), asked.change());
    }
  }

  /// What holds for a line that stands for several things is one finding: a base that two overlays use, a template that two stacks are made of.
  private static List<Match> once(List<Match> ordered) {
    var once = new ArrayList<Match>();
    var made = new HashSet<List<Object>>();
    ordered.stream().filter(match -> once.isEmpty() || Match.ORDER.compare(once.getLast(), match) != 0).filter(match -> match.made().map(made::add).orElse(true)).forEach(once::add);
    return once;
  }

  private static List<Finding> findings(List<Match> matches, Outcome outcome, boolean compared, Function<Span, String> text) {
    var fingerprints = new Fingerprints(text);
    var ordered = outcome.told(once(matches.stream().sorted(Match.ORDER).toList()));
    var findings = ordered.stream().map(match -> match.finding(fingerprints.next(match))).toList();
    var causes = new HashMap<Place, List<Cause>>();
    for (var index = 0; index < ordered.size(); index++) {
      var finding = findings.get(index);
      ordered.get(index).change().now().filter(MisplacedLine.class::isInstance).map(MisplacedLine.class::cast).ifPresent(line -> {
        var cause = new Cause(line, finding);
        line.consequences().stream().flatMap(consequence -> Place.of(consequence.at())).distinct()
            .forEach(place -> causes.computeIfAbsent(place, _ -> new ArrayList<>()).add(cause));
      });
      ordered.get(index).change().now().filter(NewVisibility.class::isInstance).ifPresent(seen -> Place.of(seen.at())
          .forEach(place -> causes.computeIfAbsent(place, _ -> new ArrayList<>()).add(new Cause(seen, finding))));
    }
    var linked = new ArrayList<Finding>();
    for (var index = 0; index < ordered.size(); index++) {
      var fact = ordered.get(index).change().any();
      var finding = findings.get(index);
      var explaining = Stream.concat(Stream.of(finding.at()), finding.evidence().stream().map(Evidence::at)).flatMap(Place::of)
          .flatMap(place -> causes.getOrDefault(place, List.of()).stream()).filter(cause -> cause.explains(fact)).map(cause -> cause.finding().fingerprint()).distinct().toList();
      linked.add(finding.causedBy(explaining));
    }
    return Beside.weighed(ordered, linked, compared);
  }

  /// A line of a file.
  private record Place(String file, Side side, int line) {

    static Stream<Place> of(Span span) {
      return IntStream.rangeClosed(span.line(), span.endLine()).mapToObj(line -> new Place(span.file(), span.side(), line));
    }
  }

  /// A misplaced line, or what somebody newly sees, that has a finding of its own: what stands on a line that follows from it is explained by it.
  private record Cause(Fact cause, Finding finding) {

    /// Of two misplaced lines only the earlier explains the later, so that no finding explains itself, not even in a circle. What somebody sees explains the queries that show it, and what else is said of the rights that let him.
    boolean explains(Fact fact) {
      return switch (cause) {
        case NewVisibility _ -> fact instanceof CatalogQuery || fact instanceof GivenRights;
        case MisplacedLine line -> !(fact instanceof MisplacedLine later && later.at().compareTo(line.at()) <= 0);
        default -> false;
      };
    }
  }
}
