package org.holdpoint.language.namelist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.NameServers;
import org.holdpoint.source.Span;

/// A record of a name, with all its values.
///
/// @param ttl (seconds) how long an answer is kept, where it is written
/// @param providers who answers for the zone, where the file says so
/// @param within where the zone begins
record Name(String name, String type, Value<Long> ttl, List<String> values, List<String> providers, Span at, Span within) {

  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ALIAS");

  /// What the records of a file come to: those of one name and type are one set.
  static List<Fact> facts(Subject zone, List<Name> records) {
    var sets = new LinkedHashMap<List<String>, Name>();
    records.forEach(record -> sets.merge(List.of(record.name(), record.type()), record, Name::with));
    var names = new LinkedHashMap<String, List<Name>>();
    sets.values().forEach(set -> names.computeIfAbsent(set.name(), _ -> new ArrayList<>()).add(set));
    return Stream.concat(names.values().stream().map(all -> answers(zone, all)), sets.values().stream().map(set -> set.fact(zone))).toList();
  }

  private Name with(Name other) {
    return new Name(name, type, ttl, Stream.concat(values.stream(), other.values.stream()).toList(), Stream.concat(providers.stream(), other.providers.stream()).distinct().toList(), at, within);
  }

  private static Fact answers(Subject zone, List<Name> sets) {
    var first = sets.stream().filter(set -> ADDRESSES.contains(set.type())).findFirst().orElse(sets.getFirst());
    var count = sets.stream().filter(set -> ADDRESSES.contains(set.type())).mapToLong(set -> set.values().size()).sum();
    return new Answers(Key.of(zone, "answers", first.name()), first.at(), first.within(), first.name(), new Value.Known<>(count, first.at()));
  }

  private Fact fact(Subject zone) {
    var run = !providers.isEmpty() ? providers : type.equals("NS") ? NameServers.providers(values) : List.<String>of();
    return new RecordSet(Key.of(zone, "record-set", name, type), at, within, name, type, "", ttl, values, new Value.Known<>((long) values.size(), at), run);
  }
}
