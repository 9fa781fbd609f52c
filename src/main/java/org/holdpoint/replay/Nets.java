package org.holdpoint.replay;

import java.util.Locale;
import org.holdpoint.fact.IsisFact.IsisNet;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Names of routers in IS-IS, as every language writes them.
public final class Nets {

  private static final int SELECTOR = 2;
  private static final int SYSTEM = 12;

  private Nets() {}

  /// A NET by its parts, from the end: one octet of selector, six of system id, the rest is the area (ISO/IEC 10589 section 7.1; 8 to 20 octets in all).
  public static IsisNet of(Key key, Span at, Span within, String instance, String net) {
    var digits = net.replace(".", "");
    var whole = digits.length() >= SELECTOR + SYSTEM + 2 && digits.length() <= 40 && digits.length() % 2 == 0 && digits.chars().allMatch(letter -> Character.digit(letter, 16) >= 0);
    if (!whole) {
      return new IsisNet(key, at, within, instance, net, "", "", "");
    }
    var system = digits.length() - SELECTOR - SYSTEM;
    return new IsisNet(key, at, within, instance, net, dotted(digits.substring(0, system)), dots(digits.substring(system, system + SYSTEM)), digits.substring(system + SYSTEM));
  }

  /// `490001` is `49.0001`.
  private static String dotted(String area) {
    return area.length() == 2 ? area : area.substring(0, 2) + "." + dots(area.substring(2));
  }

  private static String dots(String digits) {
    return digits.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1.");
  }
}
