package org.holdpoint.analysis.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.LooserTaking;
import org.holdpoint.fact.ProgramFact.TakingCall;
import org.holdpoint.fact.ProgramFact.TakingFunction;
import org.holdpoint.source.Span;

/// What a program takes away with less care than before: for good where it was put aside, by a list that is read in part, or although it is marked. Functions are the same by their names.
public final class LooserTakings {

  private static final Pattern WORD = Pattern.compile("[a-z_]+");

  private LooserTakings() {}

  /// `was` and `now` are the facts of one document.
  public static List<Fact> of(List<Fact> was, List<Fact> now) {
    var before = of(was, TakingFunction.class).toList();
    if (before.isEmpty()) {
      return List.of();
    }
    var after = of(now, TakingFunction.class).toList();
    var facts = new ArrayList<Fact>();
    before.forEach(old -> after.stream().filter(one -> one.key().equals(old.key())).findFirst().ifPresent(one -> {
      if (old.pages() && !old.loops().isEmpty() && !one.pages() && one.bounded()) {
        facts.add(fact(one.key(), one.at(), one.name(), "first-page", "", old.loops().getFirst().head(), old.loops().getFirst().at()));
      }
      old.spares().stream().filter(asked -> unmarked(asked, old, after)).findFirst().ifPresent(asked -> facts.add(fact(one.key(), one.at(), one.name(), "mark", "", asked, old.at())));
    }));
    facts.addAll(harder(of(was, TakingCall.class).toList(), of(now, TakingCall.class).toList()));
    return facts;
  }

  private static <F extends Fact> Stream<F> of(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /// Whether no function of the program names any more what a condition asks for.
  private static boolean unmarked(String asked, TakingFunction old, List<TakingFunction> after) {
    var words = WORD.matcher(asked.toLowerCase(Locale.ROOT)).results().map(found -> found.group()).toList();
    return after.stream().noneMatch(one -> one.spares().contains(asked) || old.marks().stream().filter(mark -> words.stream().anyMatch(word -> word.contains(mark))).anyMatch(one.marks()::contains));
  }

  private static List<Fact> harder(List<TakingCall> was, List<TakingCall> now) {
    var gone = new ArrayList<>(was.stream().filter(old -> now.stream().noneMatch(one -> one.key().equals(old.key()))).toList());
    var found = new ArrayList<Fact>();
    now.stream().filter(one -> was.stream().noneMatch(old -> old.key().equals(one.key()))).forEach(one -> milder(one, gone).ifPresent(old -> {
      gone.remove(old);
      found.add(fact(one.key(), one.at(), one.function(), "harder", one.called(), old.called(), old.at()));
    }));
    return found;
  }

  private static Optional<TakingCall> milder(TakingCall one, List<TakingCall> gone) {
    return gone.stream().filter(old -> old.function().equals(one.function()) && old.receiver().equals(one.receiver()) && old.finality() < one.finality()).findFirst();
  }

  private static Fact fact(Key key, Span at, String function, String sort, String now, String was, Span before) {
    var path = new ArrayList<>(key.path());
    path.add(sort);
    return new LooserTaking(new Key(key.subject(), "looser-taking", path), at, at, function, sort, now, was, before);
  }
}
