package org.holdpoint.language.bird;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A protocol with the templates that it begins with ("template", BIRD 2 User's Guide), the nearest first: the first that says something is right.
/// @param name its name
/// @param kind `bgp`
record Levels(String name, String kind, Clause own, List<List<Clause>> levels) {

  private static final int DEEPEST = 8;
  private static final List<String> CHANNELS = List.of("ipv4", "ipv6", "vpn4", "vpn6", "flow4", "flow6", "mpls", "eth", "evpn", "roa4", "roa6");

  /// `protocol bgp NAME from TEMPLATE`; one without a name is called by its kind.
  static Levels of(Clause protocol, Map<String, Clause> templates) {
    var levels = new ArrayList<List<Clause>>();
    var from = Optional.of(protocol);
    while (from.isPresent() && levels.size() < DEEPEST) {
      levels.add(from.get().inner());
      from = after(from.get(), "from").map(templates::get);
    }
    var at = protocol.word(2).matches("v[23]") ? 3 : 2;
    var name = protocol.word(at);
    return new Levels(name.isEmpty() || name.equals("from") ? protocol.word(1) : name, protocol.word(1), protocol, List.copyOf(levels));
  }

  private static Optional<String> after(Clause clause, String word) {
    var at = clause.words().stream().map(Token::text).toList().indexOf(word);
    return at < 0 || at + 1 >= clause.words().size() ? Optional.empty() : Optional.of(clause.word(at + 1));
  }

  /// The first clause that begins so.
  Optional<Clause> first(String... words) {
    return levels.stream().flatMap(List::stream).filter(clause -> clause.starts(words)).findFirst();
  }

  /// The channels, by name, each with what says something of it, the nearest first; what a protocol says outside of a channel is of its IPv4 one, as BIRD 1 has it.
  List<Channel> channels() {
    var found = levels.stream().flatMap(List::stream).filter(clause -> CHANNELS.contains(clause.word(0))).map(clause -> Token.joined(clause.words())).distinct()
        .map(name -> new Channel(name, levels.stream().flatMap(List::stream).filter(clause -> Token.joined(clause.words()).equals(name)).toList())).toList();
    return !found.isEmpty() ? found : first("import").or(() -> first("export")).isPresent() ? List.of(new Channel("ipv4", List.of(own))) : List.of();
  }

  /// One channel of a protocol.
  record Channel(String name, List<Clause> blocks) {

    /// The first clause that begins so.
    Optional<Clause> first(String... words) {
      return blocks.stream().flatMap(block -> block.inner().stream()).filter(clause -> clause.starts(words)).findFirst();
    }

    /// What filters in a direction: the first clause of it that is about no limit.
    Optional<Clause> filter(String direction) {
      return blocks.stream().flatMap(block -> block.inner().stream()).filter(clause -> clause.starts(direction) && Stream.of("all", "none", "filter", "where").anyMatch(clause.word(1)::equals)).findFirst();
    }
  }
}
