package org.holdpoint.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.LinkFact.OpenInterfaces;
import org.holdpoint.fact.NameFact.Withdrawal;

/// A change that brings a script and the configuration of its device as it is to be afterwards: whether the one leads to the other.
final class Recorded {

  private static final Pattern UNSET = Pattern.compile("Known\\[value=false, at=]|Absent\\[at=Optional(?:\\[]|\\.empty)]");

  private Recorded() {}

  /// Where the two first differ, as far as any rule could tell: in what the script makes, else in what is recorded; empty where both come to the same.
  static Optional<Fact> unlike(List<Fact> made, List<Fact> recorded) {
    return first(made, recorded).or(() -> first(recorded, made));
  }

  private static Optional<Fact> first(List<Fact> facts, List<Fact> others) {
    var said = others.stream().map(Recorded::said).collect(Collectors.toSet());
    return facts.stream().filter(fact -> !(fact instanceof Withdrawal || fact instanceof OpenInterfaces) && !said.contains(said(fact))).min(Comparator.comparing(Fact::at));
  }

  /// What is not set is as good as a `no` that was typed, which no device writes down.
  private static String said(Fact fact) {
    return UNSET.matcher(Moved.said(fact)).replaceAll("unset");
  }
}
