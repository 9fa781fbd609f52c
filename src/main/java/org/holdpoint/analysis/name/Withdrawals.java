package org.holdpoint.analysis.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.EntryKeys;
import org.holdpoint.fact.DnsFact.Unsigned;
import org.holdpoint.fact.DnsFact.Voucher;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Names that stop being signed in one step, DS and keys together: one thing that happens, in two zones (RFC 6781 section 4.1.2 has an order for it).
public final class Withdrawals {

  private final Set<String> names;

  private Withdrawals(Set<String> names) {
    this.names = names;
  }

  /// Of all documents of both sides.
  public static Withdrawals of(List<Fact> was, List<Fact> now) {
    var names = new HashSet<>(vouched(was));
    names.retainAll(keyed(was));
    names.removeAll(vouched(now));
    names.removeAll(keyed(now));
    return new Withdrawals(names);
  }

  /// What a document said, without what is told with the keys.
  public List<Fact> before(List<Fact> was) {
    return names.isEmpty() ? was : was.stream().filter(fact -> !(fact instanceof Voucher voucher && names.contains(voucher.name()))).toList();
  }

  /// What follows for a document that had the keys.
  public List<Fact> gone(List<Fact> was) {
    return was.stream().filter(fact -> fact instanceof EntryKeys keys && names.contains(keys.name()))
        .<Fact>map(keys -> new Unsigned(new Key(keys.key().subject(), "unsigned", keys.key().path()), keys.at(), keys.within(), ((EntryKeys) keys).name())).toList();
  }

  private static Set<String> vouched(List<Fact> facts) {
    return facts.stream().flatMap(fact -> fact instanceof Voucher voucher ? Stream.of(voucher.name()) : Stream.of()).collect(Collectors.toSet());
  }

  private static Set<String> keyed(List<Fact> facts) {
    return facts.stream().flatMap(fact -> fact instanceof EntryKeys keys ? Stream.of(keys.name()) : Stream.of()).collect(Collectors.toSet());
  }
}
