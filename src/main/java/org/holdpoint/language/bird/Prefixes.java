package org.holdpoint.language.bird;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// Prefixes and how much below them matches ("prefix set", BIRD 2 User's Guide, Data types): `+` all below as well, `-` all above, `{24,25}` those lengths, else the prefix alone.
final class Prefixes {

  private static final int V4 = 32;
  private static final int V6 = 128;

  private Prefixes() {}

  /// The prefixes of a list in brackets, or of one prefix; empty where something else stands there too.
  static Optional<List<PrefixRange>> of(List<Token> tokens) {
    var members = tokens.stream().filter(token -> !token.is("[") && !token.is("]") && !token.is(",")).toList();
    var found = members.stream().flatMap(token -> of(token).stream()).toList();
    return members.isEmpty() || found.size() < members.size() ? Optional.empty() : Optional.of(found);
  }

  private static Optional<PrefixRange> of(Token token) {
    var text = token.text();
    var slash = text.indexOf('/');
    if (slash <= 0) {
      return Optional.empty();
    }
    var longest = text.indexOf(':') >= 0 ? V6 : V4;
    var digits = text.substring(slash + 1).chars().takeWhile(Character::isDigit).count();
    var end = slash + 1 + (int) digits;
    var length = number(text.substring(slash + 1, end));
    var bounds = text.endsWith("}") ? text.substring(text.indexOf('{') + 1, text.length() - 1).replace(" ", "").split(",") : new String[0];
    var from = text.endsWith("-") ? 0 : bounds.length == 2 ? number(bounds[0]) : length;
    var to = text.endsWith("+") ? longest : bounds.length == 2 ? number(bounds[1]) : length;
    // What matches above the prefix is no longer below it, and nothing else says such a range.
    return length < 0 || from < 0 || to < 0 || text.endsWith("-") ? Optional.empty() : Optional.of(new PrefixRange(text.substring(0, end), from, to, "permit", token.at()));
  }

  /// The prefixes whose length is compared with a number (`net.len > 24`), of both families; empty where none is, or the number is none.
  static Optional<List<PrefixRange>> length(String sign, String number, Span at) {
    var bound = number(number);
    var v4 = lengths(sign, bound, "0.0.0.0/0", V4, at);
    var v6 = lengths(sign, bound, "::/0", V6, at);
    return bound < 0 || v4.isEmpty() && v6.isEmpty() ? Optional.empty() : Optional.of(Stream.concat(v4.stream(), v6.stream()).toList());
  }

  private static Optional<PrefixRange> lengths(String sign, int bound, String all, int longest, Span at) {
    var from = sign.equals(">") ? bound + 1 : sign.equals(">=") || sign.equals("=") ? bound : 0;
    var to = sign.equals("<") ? bound - 1 : sign.equals("<=") || sign.equals("=") ? bound : longest;
    return from > to || from > longest ? Optional.empty() : Optional.of(new PrefixRange(all, from, Math.min(to, longest), "permit", at));
  }

  private static int number(String text) {
    return Leaves.isNumber(text) && text.length() < 4 ? Integer.parseInt(text) : -1;
  }
}
