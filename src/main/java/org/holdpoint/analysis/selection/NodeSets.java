package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Node sets of ClusterShell ("nodeset", 1.9): operands with `,` (and), `!` (without), `&` (both) and `^` (one of the two) between them, from left to right; `@group` and `@source:group` are the hosts of a group, and none
/// where there is no such group.
final class NodeSets {

  /// So many names are looked up one by one; of a larger operand every host is asked whether it fits.
  private static final double LOOKED_UP = 20_000;

  private final Census census;
  private final List<String> unmatched = new ArrayList<>();
  private final List<String> dangling = new ArrayList<>();
  private final List<String> named = new ArrayList<>();

  private NodeSets(Census census) {
    this.census = census;
  }

  static Selection select(Census census, String text) {
    try {
      return new NodeSets(census).evaluate(text.strip());
    } catch (NodePattern.Wrong wrong) {
      return new Selection.Unknown(wrong.getMessage());
    }
  }

  /// One name or pattern by itself; empty text selects nothing.
  static BitSet operand(Census census, String text) {
    if (text.startsWith("@")) {
      return group(census, text.substring(1));
    }
    var pattern = NodePattern.of(text);
    if (census.numbered()) {
      return Numbered.hosts(census, pattern);
    }
    var hosts = new BitSet();
    if (!pattern.wild() && pattern.count() <= LOOKED_UP) {
      pattern.names().forEach(name -> census.host(name).ifPresent(hosts::set));
    } else {
      IntStream.range(0, census.size()).filter(host -> pattern.fits(census.hosts().get(host))).forEach(hosts::set);
    }
    return hosts;
  }

  private static BitSet group(Census census, String written) {
    var name = written.substring(written.indexOf(':') + 1);
    if (name.equals("*")) {
      return census.all();
    }
    if (!Wildcard.stands(name)) {
      return census.group(written).or(() -> census.group(name)).map(set -> (BitSet) set.clone()).orElseGet(BitSet::new);
    }
    var hosts = new BitSet();
    var fitting = Wildcard.of(name);
    census.groups().stream().filter(group -> !group.equals("all") && fitting.fits(group)).forEach(group -> hosts.or(census.group(group).orElseThrow()));
    return hosts;
  }

  private Selection evaluate(String text) {
    var hosts = new BitSet();
    var operator = Optional.<Character>empty();
    var from = 0;
    while (from < text.length() || operator.isPresent()) {
      var end = end(text, from);
      var operand = text.substring(from, end).strip();
      if (operand.isEmpty()) {
        throw new NodePattern.Wrong("`" + (end < text.length() ? text.charAt(end) : operator.orElse(',')) + "` has nothing beside it");
      }
      put(hosts, operator.orElse(','), operand);
      operator = end < text.length() ? Optional.of(text.charAt(end)) : Optional.empty();
      from = end + 1;
    }
    return new Selection.Hosts(hosts, unmatched, dangling, named);
  }

  private void put(BitSet hosts, char operator, String operand) {
    var these = operand(census, operand);
    if (these.isEmpty()) {
      unmatched.add(operator == ',' ? operand : operator + operand);
      if (operator == '!') {
        dangling.add(operator + operand);
      }
    }
    switch (operator) {
      case '!' -> hosts.andNot(these);
      case '&' -> hosts.and(these);
      case '^' -> hosts.xor(these);
      default -> {
        named.add(operand);
        hosts.or(these);
      }
    }
  }

  /// Where the operand that begins at `from` ends: at an operator outside of brackets.
  private static int end(String text, int from) {
    var inside = false;
    for (var at = from; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '[' -> inside = true;
        case ']' -> inside = false;
        case ',', '!', '&', '^' -> {
          if (!inside) {
            return at;
          }
        }
        default -> { }
      }
    }
    return text.length();
  }
}
