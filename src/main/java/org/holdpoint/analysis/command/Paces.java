package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.PaceRaised;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Programs that no table knows, told by an option such as `--batch`, or by what calls them (`xargs -P`), to take far more at a time than before.
final class Paces {

  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9})(%?)");
  private static final long FAR = 10;
  /// (rounds) A loop over fewer is no crowd.
  private static final long FEW = 3;
  private static final Set<String> HANDING = Set.of("xargs", "parallel");
  private static final String ALL = "100%";
  /// As many as there are (xargs(1), `-P 0`; GNU parallel, `-j 0`).
  private static final String EVERY = "all";

  private Paces() {}

  /// How many at a time a call takes, and the call without that.
  private record Paced(Invocation call, String rest, Span word, String option, String amount) {}

  /// Calls that are the same but for their amount belong together in their order; one that is there with the same amount before and now belongs to itself.
  static List<Fact> of(List<Invocation> was, List<Invocation> now, Predicate<String> own) {
    var before = byRest(was, own);
    if (was.isEmpty()) {
      return List.of();
    }
    var raised = new ArrayList<Fact>();
    byRest(now, own).forEach((rest, calls) -> {
      var old = new ArrayList<>(before.getOrDefault(rest, List.of()));
      var changed = new ArrayList<>(calls);
      changed.removeIf(call -> old.stream().filter(one -> one.amount().equals(call.amount())).findFirst().map(old::remove).orElse(false));
      for (var at = 0; at < changed.size() && !old.isEmpty(); at++) {
        var call = changed.get(at);
        var earlier = old.get(Math.min(at, old.size() - 1));
        if (far(earlier.amount(), call.amount())) {
          raised.add(raised(earlier, call));
        }
      }
    });
    if (raised.isEmpty()) {
      Rounds.apart(was, now).ifPresent(raised::add);
    }
    return raised;
  }

  private static Map<String, List<Paced>> byRest(List<Invocation> calls, Predicate<String> own) {
    return calls.stream().flatMap(call -> paced(call, own).stream()).collect(Collectors.groupingBy(Paced::rest, LinkedHashMap::new, Collectors.toList()));
  }

  private static Fact raised(Paced was, Paced now) {
    return new PaceRaised(Key.of(now.call().key().subject(), "pace-raised", now.rest()), now.word(), now.call().within(), Call.written(now.call()), now.option(), was.amount(), now.amount(), Act.of(now.call()).isPresent(), was.word());
  }

  private static Optional<Paced> paced(Invocation call, Predicate<String> own) {
    if (call.program().known().filter(name -> !own.test(name) && Commands.program(name).isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    var words = call.words();
    if (call.apart() instanceof Value.Known<Long>(var runs, var place) && HANDING.contains(call.through().isEmpty() ? "" : call.through().getLast())) {
      return Optional.of(new Paced(call, Call.written(call), place, "-P", runs == 0 ? EVERY : runs.toString()));
    }
    if (!(call.repeated() instanceof Value.Absent<Long>)) {
      return looped(call);
    }
    for (var at = 0; at < words.size(); at++) {
      var text = Call.text(words.get(at));
      var equals = text.indexOf('=');
      var option = equals > 0 ? text.substring(0, equals) : text;
      var value = equals > 0 ? text.substring(equals + 1) : at + 1 < words.size() ? Call.text(words.get(at + 1)) : "";
      if (option.startsWith("--") && Names.BATCHES.contains(option.substring(2)) && AMOUNT.matcher(value).matches()) {
        var rest = call.program().known().orElse("") + words.stream().map(Call::text).map(word -> word.equals(value) || word.equals(text) ? "" : " " + word).reduce("", String::concat);
        return Optional.of(new Paced(call, rest, (equals > 0 ? words.get(at) : words.get(at + 1)).at(), option, Names.HUNDREDTHS.contains(option.substring(2)) && !value.endsWith("%") ? value + "%" : value));
      }
    }
    return Optional.empty();
  }

  /// In a loop that changes something: one after the other, or all of them in the background (`&`).
  private static Optional<Paced> looped(Invocation call) {
    if (Act.of(call).isEmpty() || call.repeated() instanceof Value.Known<Long>(var rounds, _) && rounds < FEW) {
      return Optional.empty();
    }
    return Optional.of(new Paced(call, Call.written(call), call.at(), "&", call.apart() instanceof Value.Absent<Long> ? "1" : EVERY));
  }

  /// Ten times as many, or all where it was a part.
  private static boolean far(String was, String now) {
    if (now.equals(EVERY)) {
      return !was.equals(EVERY);
    }
    var old = AMOUNT.matcher(was);
    var one = AMOUNT.matcher(now);
    if (now.equals(ALL) && old.matches() && old.group(2).isEmpty()) {
      return Long.parseLong(old.group(1)) > 0 && Long.parseLong(old.group(1)) <= FAR;
    }
    return old.matches() && one.matches() && old.group(2).equals(one.group(2)) && !was.equals(now)
        && (now.equals(ALL) && Long.parseLong(old.group(1)) <= 50 || Long.parseLong(old.group(1)) > 0 && Long.parseLong(one.group(1)) >= FAR * Long.parseLong(old.group(1)));
  }
}
