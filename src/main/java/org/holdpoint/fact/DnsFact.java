package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What names of DNS answer, as zones, change batches and files of infrastructure set it up.
public sealed interface DnsFact extends Fact {

  /// What a name answers to those who ask for its address.
  /// @param name the name, or the address of the resource that sets it up
  /// @param addresses (records) A, AAAA, CNAME and alias records
  record Answers(Key key, Span at, Span within, String name, Value<Long> addresses) implements DnsFact {}

  /// A name that leads to another of its own zone, which is not there.
  /// @param name the name
  /// @param type the type of the record that leads there: `CNAME`, `MX`, `NS` or `SRV`
  /// @param target where it leads
  record Dangling(Key key, Span at, Span within, String name, String type, String target) implements DnsFact {}

  /// A record set that a change batch deletes.
  /// @param name the name
  /// @param type `A`, `AAAA`, `CNAME`, …
  /// @param address whether it leads to an address
  /// @param replaced whether the same batch sets one of that name up again
  record RecordDeletion(Key key, Span at, Span within, String name, String type, boolean address, boolean replaced) implements DnsFact {}

  /// A zone.
  /// @param name its origin
  /// @param serial (serial number) the serial of its SOA record
  /// @param contents a digest of its other records
  record Zone(Key key, Span at, Span within, String name, Value<Long> serial, String contents) implements DnsFact {}

  /// All records of one name and type of a zone.
  /// @param name the name
  /// @param type `MX`, `NS`, `DS`, …
  /// @param apex whether it is the name of the zone itself
  /// @param values what they say, in any order
  /// @param ttl (seconds) how long an answer is kept
  /// @param providers of name servers, whose they seem to be: `awsdns` of `ns-1.awsdns-12.org.`; none for other types
  record RecordSet(Key key, Span at, Span within, String name, String type, boolean apex, List<String> values, Value<Long> ttl, List<String> providers) implements DnsFact {}
}
