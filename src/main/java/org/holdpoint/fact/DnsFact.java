package org.holdpoint.fact;

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
}
