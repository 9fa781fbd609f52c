package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What names of DNS answer, as zones, change batches and files of infrastructure set it up.
public sealed interface DnsFact extends Fact {

  /// What a name answers to those who ask for its address.
  /// @param name the name, or the address of the resource that sets it up
  /// @param addresses (records) A, AAAA, CNAME and alias records
  record Answers(Key key, Span at, Span within, String name, Value<Long> addresses) implements DnsFact {}

  /// All records of one type that a name has.
  /// @param name the name, or the address of the resource that sets it up
  /// @param type `MX`, `TXT`, `NS`, `DNSKEY`, …
  /// @param role of a set that takes over for another, or shares with others: `primary`, `secondary`, `member`; else empty
  /// @param ttl (seconds) how long an answer is kept
  /// @param values what they say, in small letters but for keys; empty where it is not known
  /// @param count (records) how many
  /// @param providers of NS: who runs the servers, once each
  record RecordSet(Key key, Span at, Span within, String name, String type, String role, Value<Long> ttl, List<String> values, Value<Long> count, List<String> providers) implements DnsFact {}

  /// A file whose records a zone takes in (`$INCLUDE`), and that is not read with it.
  /// @param file as it is written
  record Included(Key key, Span at, Span within, String file) implements DnsFact {}

  /// A name that must not have other records beside one of its own: an alias (CNAME), which others stand beside.
  /// @param name the name
  /// @param others the types of the others
  record CrowdedAlias(Key key, Span at, Span within, String name, List<String> others) implements DnsFact {}

  /// A name in which the origin stands twice, as it does where a full name was written without its last dot.
  /// @param name the name as it is read
  /// @param written as it is written
  record DoubledName(Key key, Span at, Span within, String name, String written) implements DnsFact {}

  /// A name for which a wildcard would answer, were nothing there; what is there leads to no address.
  /// @param name the name
  /// @param wildcard `*.apps.example.com.`
  /// @param types by which the wildcard leads to an address: `A`, `AAAA`, `CNAME`
  /// @param visited whether what is there is the proof for a certificate (RFC 8555 section 8.4), which nobody gets for a name that nobody opens
  record HiddenWildcard(Key key, Span at, Span within, String name, String wildcard, List<String> types, boolean visited) implements DnsFact {}

  /// The keys that a zone shows as ways into it (the flag SEP is set).
  /// @param name the zone
  /// @param tags (key tag) what DS records call them
  record EntryKeys(Key key, Span at, Span within, String name, List<Long> tags) implements DnsFact {}

  /// The DS records by which a zone vouches for keys of one below.
  /// @param name the zone below
  /// @param tags (key tag) of the keys
  record Voucher(Key key, Span at, Span within, String name, List<Long> tags) implements DnsFact {}

  /// A name that leads to another of its own zone, which is not there.
  /// @param name the name
  /// @param type the type of the record that leads there: `CNAME`, `MX`, `NS` or `SRV`
  /// @param target where it leads
  record Dangling(Key key, Span at, Span within, String name, String type, String target) implements DnsFact {}

  /// A name whose zone loses the keys that it is entered by, in the same change in which the zone above stops to vouch for them.
  record Unsigned(Key key, Span at, Span within, String name) implements DnsFact {}

  /// A record set that a change batch deletes.
  /// @param name the name
  /// @param type `A`, `AAAA`, `CNAME`, …
  /// @param address whether it leads to an address
  /// @param replaced whether the same batch sets one of that name up again: an address for an address, else one of the same type; of two of which one stands for the other, one in the same role
  /// @param role as of a `record-set`
  record RecordDeletion(Key key, Span at, Span within, String name, String type, boolean address, boolean replaced, String role) implements DnsFact {}

  /// An answer that a change batch sets up, which is given as long as it is well, and another one else.
  /// @param name the name
  /// @param type `A`, `AAAA`, `CNAME`, …
  /// @param checked whether it is looked at: a health check, or the health of what it is an alias of
  record FirstAnswer(Key key, Span at, Span within, String name, String type, boolean checked) implements DnsFact {}

  /// A zone.
  /// @param name its origin
  /// @param serial (serial number) the serial of its SOA record
  /// @param expire (seconds) how long secondaries answer that no longer reach the primary
  /// @param missing (seconds) how long others keep that a name is not there
  /// @param contents a digest of its other records
  record Zone(Key key, Span at, Span within, String name, Value<Long> serial, Value<Long> expire, Value<Long> missing, String contents) implements DnsFact {}

  /// A zone whose serial is known, beside the day on which it is judged.
  /// @param name its origin
  /// @param serial (serial number) the serial of its SOA record
  /// @param years (years) how many years it is ahead of that day, if it says a date; below 0 where it is behind
  record ZoneDate(Key key, Span at, Span within, String name, long serial, long years) implements DnsFact {}

  /// What a registrar asks a registry to do with a name.
  /// @param domain the name, without the last dot
  /// @param adds whether it is added; else it is taken away
  /// @param what a status (`clientHold`, `clientUpdateProhibited`), or `voucher`: keys of DNSSEC
  /// @param exchanged whether the same order takes keys of DNSSEC away and gives others
  record RegistryOrder(Key key, Span at, Span within, String domain, boolean adds, String what, boolean exchanged) implements DnsFact {}
}
