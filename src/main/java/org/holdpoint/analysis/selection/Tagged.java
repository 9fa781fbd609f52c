package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Hosts by what an inventory says of them, where it says it of any: grains of Salt (docs.saltproject.io, topics/targeting/grains: `key:glob`, or an expression with `-P`), facts of MCollective (reference/ui/filters:
/// `key=value`, `key=/expression/`, `key=~expression`).
final class Tagged {

  private Tagged() {}

  /// Keys of grains are in small letters, and a colon leads to a key inside of one.
  static Selection grains(Census census, String text, boolean expression) {
    var colon = text.lastIndexOf(':');
    return colon < 1 ? new Selection.Unknown("`" + text + "` names no grain") : select(census, text, text.substring(0, colon), expression ? '^' + text.substring(colon + 1) : text.substring(colon + 1), expression);
  }

  static Selection facts(Census census, String text) {
    var equals = text.indexOf('=');
    if (equals < 1 || "<>!".indexOf(text.charAt(equals - 1)) >= 0 || text.startsWith("==", equals)) {
      return new Selection.Unknown("`" + text + "` compares a fact in a way that is not known here");
    }
    var value = text.substring(equals + 1);
    var between = value.length() > 1 && value.startsWith("/") && value.endsWith("/");
    return select(census, text, text.substring(0, equals), between ? value.substring(1, value.length() - 1) : value.startsWith("~") ? value.substring(1) : value, between || value.startsWith("~"));
  }

  private static Selection select(Census census, String written, String key, String wanted, boolean expression) {
    var fits = fits(wanted, expression);
    var hosts = new BitSet();
    var said = false;
    try {
      for (var host = 0; host < census.size(); host++) {
        for (var value : values(census, host, key)) {
          said = true;
          if (fits.test(value)) {
            hosts.set(host);
          }
        }
      }
    } catch (Expression.Endless endless) {
      return new Selection.Unknown(endless.getMessage());
    }
    return said ? new Selection.Hosts(hosts, hosts.isEmpty() ? List.of(written) : List.of(), List.of(), List.of(wanted)) : new Selection.Unknown("the inventory says nothing of " + key);
  }

  private static Predicate<String> fits(String wanted, boolean expression) {
    if (!expression) {
      return Wildcard.of(wanted)::fits;
    }
    return Expression.of(wanted).<Predicate<String>>map(one -> one::found).orElse(_ -> false);
  }

  /// A tag may hold several: `roles=db;cache`.
  private static List<String> values(Census census, int host, String key) {
    var values = new ArrayList<String>();
    for (var tag : census.tags(host)) {
      var equals = tag.indexOf('=');
      if (equals > 0 && tag.substring(0, equals).toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT))) {
        values.addAll(List.of(tag.substring(equals + 1).split("[;|,\\s]+")));
      }
    }
    return values;
  }
}
