package org.holdpoint.analysis.admission;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.fact.AdmissionFact.Admission;

/// A line with the transports and the addresses that it is about.
record Entry(Admission line, List<String> transports, Network network) {

  static final String PLAIN = "plain";
  private static final String ALL = "all";
  private static final int MOST_NAMES = 40;
  private static final Map<String, List<String>> TRANSPORTS = Map.of("local", List.of("local"), "host", List.of("ssl", PLAIN, "gss"), "hostssl", List.of("ssl"), "hostnossl", List.of(PLAIN, "gss"),
      "hostgssenc", List.of("gss"), "hostnogssenc", List.of("ssl", PLAIN));
  /// From what proves least to what lets nobody in.
  private static final List<String> PROOFS = List.of("none", "client", "clear", "digest", "strong", "refused");

  static Entry of(Admission line) {
    return new Entry(line, TRANSPORTS.get(line.connection()), Network.of(line.connection().equals("local") ? ALL : line.from()));
  }

  boolean refuses() {
    return line.proof().equals("refused");
  }

  /// Whether it is about everybody and every database: as the last line it says what holds without it.
  boolean everything() {
    return line.databases().contains(ALL) && everybody();
  }

  /// Whether it is about every user from everywhere.
  boolean everybody() {
    return line.users().contains(ALL) && line.reach().equals("everywhere");
  }

  /// Whether it asks for less than another; of a method that is not known nothing is.
  boolean weaker(Entry other) {
    var own = PROOFS.indexOf(line.proof());
    var theirs = PROOFS.indexOf(other.line.proof());
    return own >= 0 && theirs >= 0 && (own < theirs || own == theirs && other.line.certified() && !line.certified());
  }

  /// Whether every connection that the other is about is one of its own.
  boolean covers(Entry other) {
    return transports.containsAll(other.transports) && network.covers(other.network) && among(line.users(), other.line.users())
        && (among(line.databases(), other.line.databases()) && (line.databases().contains("replication") || !other.line.databases().contains("replication")));
  }

  private static boolean among(List<String> names, List<String> others) {
    return names.contains(ALL) || names.containsAll(others);
  }

  /// Connections that it is about, a sort each.
  Stream<Point> points() {
    return meeting(this);
  }

  /// Connections that both are about, a sort each.
  Stream<Point> meeting(Entry other) {
    var from = network.covers(other.network) ? other.network : other.network.covers(network) ? network : null;
    return from == null ? Stream.empty()
        : transports.stream().filter(other.transports::contains).flatMap(transport -> common(line.databases(), other.line.databases()).stream()
            .flatMap(database -> common(line.users(), other.line.users()).stream().map(user -> new Point(transport, database, user, from))));
  }

  /// The names in both lists; of two that say `all` one that nobody names.
  private static List<String> common(List<String> some, List<String> others) {
    var named = Stream.concat(some.stream().filter(name -> others.contains(name) || others.contains(ALL)), others.stream().filter(_ -> some.contains(ALL))).filter(name -> !name.equals(ALL)).distinct()
        .limit(MOST_NAMES);
    return (some.contains(ALL) && others.contains(ALL) ? Stream.concat(Stream.of(""), named) : named).toList();
  }
}
