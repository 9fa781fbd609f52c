package org.holdpoint.analysis.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.CheckLost;
import org.holdpoint.fact.ProgramFact.ProgramCheck;
import org.holdpoint.fact.ProgramFact.ProgramLoop;
import org.holdpoint.fact.ProgramFact.ProgramTest;
import org.holdpoint.fact.ProgramFact.TakingFunction;
import org.holdpoint.fact.ProgramFact.TestGone;
import org.holdpoint.source.Span;

/// Checks by which a program refused something before a change and does not any more, or in fewer cases; errors that it handed on and swallows now; tests that are gone. What stands elsewhere now is not lost.
public final class Checks {

  private static final String REFUSES = "refuses";
  private static final Pattern BOUNDS = Pattern.compile("[<>]|\\s-[gl][te]\\s|(?i)\\b\\w*(max|min|limit|quota|floor|budget|threshold|size|len|count|empty|total|ratio|share|percent)\\w*|\\bnot\\s+\\w|!\\w|\\bNone\\b|\\bnull\\b|\\bnil\\b");
  private static final List<String> AND = List.of(" and ", " && ", " -and ");
  /// The only number that a value is held against: what stands before it, how it is compared, and what follows.
  private static final Pattern NUMBER = Pattern.compile("([^<>]*?)(>=?|<=?|-g[te]\\b|-l[te]\\b)(\\s*)(\\d{1,9}(?:\\.\\d{1,6})?)(\\D*)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern CHAINED = Pattern.compile("[\\w.\\[\\]]+\\s*<=?\\s*");

  private Checks() {}

  /// `was` and `now` are the facts of one document, `all` those of its side.
  public static List<Fact> of(List<Fact> was, List<Fact> now, List<Fact> all) {
    var before = checks(was.stream());
    var tests = was.stream().filter(ProgramTest.class::isInstance).map(ProgramTest.class::cast).toList();
    if (before.isEmpty() && tests.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    var after = checks(now.stream());
    var stand = checks(all.stream()).stream().filter(one -> one.how().equals(REFUSES)).map(ProgramCheck::says).collect(Collectors.toSet());
    var taken = new HashSet<Key>();
    var behind = new Behind(functions(was), functions(now));
    var lost = before.stream().filter(one -> one.how().equals(REFUSES)).flatMap(one -> lost(one, before, after, stand, taken, behind).stream()).toList();
    return Stream.concat(lost.stream(), gone(tests, now, all).stream()).toList();
  }

  private static List<ProgramCheck> checks(Stream<Fact> facts) {
    return facts.filter(ProgramCheck.class::isInstance).map(ProgramCheck.class::cast).toList();
  }

  private static List<TakingFunction> functions(List<Fact> facts) {
    return facts.stream().filter(TakingFunction.class::isInstance).map(TakingFunction.class::cast).toList();
  }

  /// Where no check is left in a function that takes things away: the loop that a lost one stood before, else the head of the function.
  private record Behind(List<TakingFunction> was, List<TakingFunction> now) {

    Optional<Span> of(ProgramCheck one) {
      var heads = was.stream().filter(old -> old.name().equals(one.function())).flatMap(old -> old.loops().stream()).filter(loop -> loop.at().compareTo(one.at()) > 0).map(ProgramLoop::head).toList();
      return now.stream().filter(function -> function.name().equals(one.function())).findFirst()
          .map(function -> heads.stream().flatMap(head -> function.loops().stream().filter(loop -> loop.head().equals(head))).map(ProgramLoop::at).findFirst().orElse(function.at()));
    }
  }

  private static Optional<Fact> lost(ProgramCheck one, List<ProgramCheck> before, List<ProgramCheck> after, Set<String> stand, Set<Key> taken, Behind behind) {
    var there = after.stream().filter(other -> other.function().equals(one.function()) && other.caught() == one.caught()).toList();
    var same = there.stream().filter(other -> other.asked().equals(one.asked()) && taken.add(other.key())).findFirst();
    if (same.isPresent()) {
      return same.filter(other -> !other.how().equals(REFUSES)).map(other -> fact(one, one.caught() ? "swallowed" : "told", other.says(), other.at(), other.within()));
    }
    var kept = there.stream().filter(other -> other.how().equals(REFUSES) && plain(other.says()).equals(plain(one.says()))).findFirst();
    if (kept.isPresent()) {
      return kept.filter(other -> narrower(one.asked(), other.asked())).map(other -> fact(one, "narrower", other.asked(), other.at(), other.within()));
    }
    // Whatever refuses in other words, or elsewhere, may be what it has become.
    var fresh = there.stream().anyMatch(other -> other.how().equals(REFUSES) && before.stream().noneMatch(old -> old.function().equals(other.function()) && (old.asked().equals(other.asked()) || old.says().equals(other.says()))));
    var place = place(one, before, after.stream().filter(other -> other.function().equals(one.function())).sorted(Comparator.comparing(ProgramCheck::at)).toList()).map(ProgramCheck::within).or(() -> behind.of(one));
    return one.caught() || fresh || stand.contains(one.says()) || one.function().isEmpty() ? Optional.empty() : place.map(at -> fact(one, "gone", "", at, at));
  }

  /// Told at the last check above it that is left, else at the first one of its function.
  private static Optional<ProgramCheck> place(ProgramCheck one, List<ProgramCheck> before, List<ProgramCheck> left) {
    var above = before.stream().filter(old -> old.function().equals(one.function()) && old.at().compareTo(one.at()) < 0).map(ProgramCheck::asked).collect(Collectors.toSet());
    var asking = left.stream().filter(other -> !other.asked().isEmpty()).toList();
    return asking.stream().filter(other -> above.contains(other.asked())).reduce((_, last) -> last).or(() -> asking.stream().findFirst()).or(() -> left.stream().findFirst());
  }

  /// What is said, whatever number it names.
  private static String plain(String says) {
    return DIGITS.matcher(says).replaceAll("0");
  }

  /// Whether the same is held against a number that it reaches later: `level > 40`, and now `level > 85`.
  private static boolean later(String was, String now) {
    var old = NUMBER.matcher(was);
    var own = NUMBER.matcher(now);
    if (!old.matches() || !own.matches() || !old.group(1).equals(own.group(1)) || !old.group(2).equals(own.group(2)) || !old.group(5).equals(own.group(5))) {
      return false;
    }
    var more = new BigDecimal(own.group(4)).compareTo(new BigDecimal(old.group(4)));
    return old.group(2).startsWith(">") || old.group(2).startsWith("-g") ? more > 0 : more < 0;
  }

  /// Whether the second holds only where the first does, and more is asked.
  private static boolean narrower(String was, String now) {
    return later(was, now) || AND.stream().anyMatch(and -> now.startsWith(was + and) || now.endsWith(and + was) || one(was, now, and)) || now.endsWith(was) && CHAINED.matcher(now.substring(0, now.length() - was.length())).matches();
  }

  /// Whether one part of a condition of several is another now, while the rest is the same.
  private static boolean one(String was, String now, String and) {
    var old = new ArrayList<>(List.of(was.split(and)));
    var own = new ArrayList<>(List.of(now.split(and)));
    var same = new ArrayList<>(old);
    same.retainAll(own);
    return old.size() > 1 && old.size() == own.size() && same.size() == old.size() - 1;
  }

  private static Fact fact(ProgramCheck was, String sort, String now, Span at, Span within) {
    return new CheckLost(new Key(was.key().subject(), "check-lost", was.key().path()), at, within, was.function(), was.asked(), was.says(), sort, BOUNDS.matcher(was.asked()).find(), now, was.guards(), was.at());
  }

  private static List<Fact> gone(List<ProgramTest> tests, List<Fact> now, List<Fact> all) {
    var left = now.stream().filter(ProgramTest.class::isInstance).map(ProgramTest.class::cast).toList();
    var names = Stream.concat(left.stream(), all.stream().filter(ProgramTest.class::isInstance).map(ProgramTest.class::cast)).map(ProgramTest::name).collect(Collectors.toSet());
    var found = new ArrayList<Fact>();
    ProgramTest last = null;
    for (var test : tests) {
      var stays = left.stream().filter(one -> one.name().equals(test.name())).findFirst();
      if (stays.isEmpty() && !names.contains(test.name()) && !left.isEmpty() && left.size() < tests.size()) {
        var beside = Optional.ofNullable(last).orElse(left.getFirst());
        found.add(new TestGone(new Key(test.key().subject(), "test-gone", test.key().path()), beside.at(), beside.within(), test.name(), left.size(), test.at()));
      }
      last = stays.orElse(last);
    }
    return found;
  }
}
