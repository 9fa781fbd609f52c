package org.holdpoint.analysis.saying;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.StepFact.Saying;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What people write of a change, told by its words: that it was not tried or only read, that all get it together, and that nothing is left to go back to. One thing is said once a line.
public final class Sayings {

  private static final String NO_ORDER = "none";
  private static final String PAGE = "page";
  private static final String UNTRIED = "untried";
  private static final String READ = "read";
  private static final String TRIAL = "trial";
  private static final String TOGETHER = "together";
  private static final String OFFICE_HOURS = "office-hours";
  private static final String WHEN = "when";
  private static final String UNWATCHED = "unwatched";
  /// (characters) What is longer is no name.
  private static final int LONGEST = 60;
  /// (characters) What is longer is no sentence.
  private static final int SENTENCE = 400;
  /// Names of values that say how something goes out.
  private static final Set<String> ORDERS = Set.of("how", "order", "rollout", "roll_out", "method", "apply", "sequence", "steps", "execution", "procedure", "join");
  private static final Pattern NAMED = Pattern.compile("[\\s|*_#]*([^:|]{2," + LONGEST + "}?)[*_]*\\s*(?::[*_]*\\s|\\||\\s{2,})[\\s|*_]*(\\S.*?)[\\s|]*");
  /// What devices are called: letters, then somewhere a number.
  private static final Pattern DEVICE = Pattern.compile("(?<![\\w.-])[A-Za-z][A-Za-z.-]*[A-Za-z-][A-Za-z0-9.-]*\\d[\\w-]*");
  private static final Pattern RANGE = Pattern.compile("\\d[\\d.]*\\s+(?:[-–]|to|bis|tot|a|à)\\s+\\d");

  private Sayings() {}

  /// What the facts of one document say.
  public static List<Fact> of(List<Fact> own) {
    var said = new LinkedHashMap<List<Object>, Fact>();
    Stream.of(own.stream().filter(Setting.class::isInstance).map(Setting.class::cast).flatMap(setting -> ordered(setting).stream()), own.stream().filter(WrittenStep.class::isInstance).map(WrittenStep.class::cast).flatMap(step -> Stream.concat(written(step).stream(), sentences(step))),
        own.stream().filter(ChangeRequest.class::isInstance).map(ChangeRequest.class::cast).flatMap(request -> proven(request).stream())).flatMap(sayings -> sayings).forEach(one -> said.putIfAbsent(List.of(one.sort(), one.at().line()), one));
    return List.copyOf(said.values());
  }

  private static List<Saying> written(WrittenStep step) {
    if (step.order().equals(NO_ORDER) || step.text().length() > SENTENCE || step.text().equals(step.under())) {
      return List.of();
    }
    var named = NAMED.matcher(step.text());
    var name = named.matches() ? named.group(1).strip() : "";
    var rest = named.matches() ? named.group(2) : step.text();
    var sorts = Stream.of(trial(step, name, rest), Optional.of(TOGETHER).filter(_ -> !step.part().equals(TRIAL) && together(step.text())), Optional.of(OFFICE_HOURS).filter(_ -> step.order().equals(PAGE) && step.part().equals(WHEN) && WorkHours.in(step.said())),
        Optional.of(UNWATCHED).filter(_ -> step.order().equals(PAGE) && unwatched(step, name, rest))).flatMap(Optional::stream);
    return sorts.map(sort -> saying(step, step.at(), step.within(), sort, step.text(), name.isEmpty() ? step.under() : name, PAGE)).toList();
  }

  /// What takes a sentence to say is the same wherever on the page it stands.
  private static Stream<Saying> sentences(WrittenStep step) {
    return Sentences.of(step).map(sort -> new Saying(new Key(step.key().subject(), "saying", Stream.concat(Stream.of(sort), step.key().path().stream()).toList()), step.at(), step.within(), sort, step.text(), step.under(), PAGE));
  }

  /// Whether a line says that nobody watches: by itself, or behind a name of those who do.
  private static boolean unwatched(WrittenStep step, String name, String rest) {
    var all = Said.of(step.text());
    var said = Said.of(rest);
    return all.has(UNWATCHED) && !all.without(UNWATCHED).has("hedged") || Said.of(name).begins("watching") && (said.begins("bare") || said.begins(UNTRIED));
  }

  /// What a line says of the trial of a change.
  private static Optional<String> trial(WrittenStep step, String name, String rest) {
    var all = Said.of(step.text());
    var said = Said.of(rest);
    if (trial(name) && !said.begins("clean")) {
      return said.begins("bare") || said.begins(UNTRIED) || said.has("denied") ? Optional.of(UNTRIED) : said.has(READ) && !said.has("run") ? Optional.of(READ) : Optional.empty();
    }
    if (all.begins("unrun") || step.open() && all.begins(TRIAL) || all.has("denied") && !all.without("denied").has("hedged") || !step.listed() && !said.begins("clean") && trial(step.under()) && (said.is("bare") || said.begins(UNTRIED))) {
      return Optional.of(UNTRIED);
    }
    return !step.listed() && trial(step.under()) && said.has(READ) && !said.has("run") ? Optional.of(READ) : Optional.empty();
  }

  /// Whether a name is that of a trial.
  private static boolean trial(String name) {
    var said = Said.of(name);
    return said.begins(TRIAL) || said.ends("trial");
  }

  private static Optional<Saying> ordered(Setting setting) {
    return !ORDERS.contains(setting.name().toLowerCase(Locale.ROOT)) || setting.owner().equals(PAGE) ? Optional.empty() : switch (setting.value()) {
      case Value.Known<String>(var text, _) when text.length() <= SENTENCE && together(text) -> Optional.of(saying(setting, setting.at(), setting.within(), TOGETHER, text, setting.path(), "order"));
      case Value<String> _ -> Optional.empty();
    };
  }

  /// Whether it says that several get it with nothing between them.
  private static boolean together(String text) {
    var said = Said.of(text);
    if (said.begins("looking") || said.has("in turn")) {
      return false;
    }
    var several = several(text);
    return said.has("reaching") || said.has("unparted") || (several || said.has("whole")) && said.has(TOGETHER) || several && said.has("joined");
  }

  private static boolean several(String text) {
    return RANGE.matcher(text).find() || DEVICE.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()).size() > 1;
  }

  /// What a request names as its evidence, where all of it is that somebody read it.
  private static Optional<Saying> proven(ChangeRequest request) {
    return switch (request.evidence()) {
      case Value.Known<List<String>>(var texts, var at) when !texts.isEmpty() && texts.stream().map(Said::of).allMatch(said -> said.has(READ) && !said.has("run")) -> Optional.of(saying(request, at, request.within(), READ, String.join(", ", texts), "", "request"));
      case Value<List<String>> _ -> Optional.empty();
    };
  }

  private static Saying saying(Fact of, Span at, Span within, String sort, String text, String name, String where) {
    return new Saying(Key.of(of.key().subject(), "saying", sort, name, text), at, within, sort, text, name, where);
  }
}
