package org.holdpoint.analysis.command;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
  private static final String ALL = "100%";
  /// As many as there are (xargs(1), `-P 0`; GNU parallel, `-j 0`).
  private static final String EVERY = "all";

  private Paces() {}

  /// How many at a time a call takes, and the call without that.
  private record Paced(Invocation call, String rest, Span word, String option, String amount) {}

  static List<Fact> of(List<Invocation> was, List<Invocation> now, Predicate<String> own) {
    var before = new HashMap<String, Paced>();
    was.forEach(call -> paced(call, own).ifPresent(paced -> before.putIfAbsent(paced.rest(), paced)));
    return before.isEmpty() ? List.of() : now.stream().flatMap(call -> paced(call, own).stream()).filter(paced -> before.containsKey(paced.rest()) && far(before.get(paced.rest()).amount(), paced.amount()))
        .<Fact>map(paced -> new PaceRaised(Key.of(paced.call().key().subject(), "pace-raised", paced.rest()), paced.word(), paced.call().within(), Call.written(paced.call()), paced.option(), before.get(paced.rest()).amount(), paced.amount(), Act.of(paced.call()).isPresent(),
            before.get(paced.rest()).word())).toList();
  }

  private static Optional<Paced> paced(Invocation call, Predicate<String> own) {
    if (call.program().known().filter(name -> !own.test(name) && Commands.program(name).isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    var words = call.words();
    if (call.apart() instanceof Value.Known<Long>(var runs, var place)) {
      return Optional.of(new Paced(call, Call.written(call), place, "xargs".equals(call.through().isEmpty() ? "" : call.through().getLast()) ? "-P" : "at the same time", runs == 0 ? EVERY : runs.toString()));
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
