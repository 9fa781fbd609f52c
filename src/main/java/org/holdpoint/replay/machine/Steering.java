package org.holdpoint.replay.machine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that say how routes are learned, kept or passed on: those of routing protocols, of routing tables of their own, and of the policies between them.
public final class Steering {

  private static final Pattern PLACES = Pattern.compile("[> ](router|protocols|bgp|isis|ospf|ospfv3|ospf3|rip|vrf|vrf definition|vpn-instance|vprn|routing-instances|route-map|route-policy|policy-statement|static-routes)( |>|$)");
  private static final Pattern LISTS = Pattern.compile("[> ](policy-options|prefix-list|prefix-set|ip-prefix|community-list|community-filter|community-set|as-path|as-path-set|as-path-filter|ip route|ipv6 route|ip route-static)( |>|$)");
  private static final Set<String> REMARKS = Set.of("description", "remark");

  private Steering() {}

  /// Whether the line is one of them.
  public static boolean of(Step step) {
    return of(step, PLACES);
  }

  /// Whether the line is none of them, and one of the lists that policies ask, or a route.
  public static boolean lists(Step step) {
    return of(step, LISTS) && !of(step);
  }

  private static boolean of(Step step, Pattern places) {
    var context = ">" + step.landsIn().context().path() + ">";
    return switch (step.effect()) {
      case Effect.Set(_, var words) -> said(words.getFirst(), context, words, places);
      case Effect.Delete(_, var words) -> said(words.getFirst(), context, words, places);
      case Effect.Insert(_, _, _, var words) -> said("", context, words, places);
      case Effect.Enter _, Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }

  private static boolean said(String first, String context, List<String> words, Pattern places) {
    return !REMARKS.contains(first) && !REMARKS.contains(words.size() > 2 ? words.get(words.size() - 2) : "") && places.matcher(context + String.join(" ", words)).find();
  }
}
