package org.holdpoint.analysis.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ContextFact.KeptConfiguration;
import org.holdpoint.fact.ContextFact.LoadedBack;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.WayBackUnkept;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Ways back to a configuration that no step of the change keeps. A file may have been there for years, and is held only against one that is called like it; a checkpoint is there because somebody made it.
final class Unkept {

  private static final Pattern ROLLED_BACK = Pattern.compile("(?i)\\b(rollback|restore)\\b");
  /// What devices make by themselves ("Configuring Rollback", Cisco Nexus 9000; `archive`, Cisco IOS).
  private static final Pattern MADE = Pattern.compile("(?i)(startup|running|system|archive|auto|vrpcfg|sess-).*");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private Unkept() {}

  /// A way back: who says it, where, in which words, and whether that is on a page that says what is done before.
  private record Way(Fact by, Span at, String text, boolean page) {}

  /// Those of one document (`own`), by what the scripts among `all` keep.
  static List<Fact> of(List<Fact> own, List<Fact> all) {
    var ways = own.stream().flatMap(fact -> switch (fact) {
      case LoadedBack line when !line.spokenOf() -> Stream.of(new Way(line, line.at(), line.text(), true));
      case ChangeRequest request -> request.rollback().known().stream().map(text -> new Way(request, request.rollback().place().orElse(request.at()), text, false));
      case WrittenStep step when BackTo.back(step) -> Stream.of(new Way(step, step.at(), step.text(), true));
      default -> Stream.<Way>empty();
    }).toList();
    if (ways.isEmpty()) {
      return List.of();
    }
    var kept = all.stream().filter(KeptConfiguration.class::isInstance).map(KeptConfiguration.class::cast).toList();
    return ways.stream().flatMap(way -> BackTo.read(way.text()).limit(1).flatMap(read -> unkept(way, read, kept, own).stream())).limit(1).toList();
  }

  private static Optional<Fact> unkept(Way way, BackTo.Kept read, List<KeptConfiguration> kept, List<Fact> own) {
    var name = read.name();
    if (MADE.matcher(name).matches() || kept.stream().anyMatch(one -> one.name().equals(name)) || own.stream().anyMatch(fact -> fact instanceof WrittenStep step && step.text().contains(name) && BackTo.read(step.text()).findAny().isEmpty())) {
      return Optional.empty();
    }
    var alike = kept.stream().filter(one -> shape(one.name()).equals(shape(name))).findFirst();
    var point = read.point() && ROLLED_BACK.matcher(way.text()).find() && !WayBackWords.there(way.text()) && (way.page() || !kept.isEmpty());
    return alike.isEmpty() && !point ? Optional.empty() : Optional.of(new WayBackUnkept(Key.of(way.by().key().subject(), "way-back-unkept", name), way.at(), way.by().within(), way.text(), name,
        alike.<Value<String>>map(one -> new Value.Known<>(one.name(), one.at())).orElseGet(Value.Absent::new)));
  }

  /// A name without its numbers.
  private static String shape(String name) {
    return NUMBERS.matcher(name).replaceAll("#");
  }
}
