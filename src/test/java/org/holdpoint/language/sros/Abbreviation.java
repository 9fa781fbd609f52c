package org.holdpoint.language.sros;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which keyword the reference means when it shortens one in the path of a context (`egr`, `qgrp`, `auth-plcy`).
final class Abbreviation {
  /// Shortenings that letters alone do not decide, and slips of the pen; read off the reference's own pages, which use both forms.
  private static final Map<String, String> KNOWN = Map.ofEntries(
      Map.entry("if", "interface"), Map.entry("grp-if", "group-interface"), Map.entry("gr-if", "group-interface"),
      Map.entry("sub-if", "subscriber-interface"), Map.entry("eth", "ethernet"), Map.entry("sys", "system"), Map.entry("plcr", "policer"),
      Map.entry("nw-if", "network-interface"), Map.entry("cfg", "configure"), Map.entry("config", "configure"), Map.entry("services", "service"),
      Map.entry("sub-mgmg", "subscriber-mgmt"), Map.entry("sub-mgmt", "subscriber-mgmt"), Map.entry("app-assure", "application-assurance"),
      Map.entry("isa-svc-chain", "isa-service-chaining"), Map.entry("igmp-snp", "igmp-snooping"), Map.entry("rtr-adv", "router-advertisements"),
      Map.entry("qgrps", "queue-group-templates"), Map.entry("qgrp", "queue-group"), Map.entry("cr", "custom-record"),
      Map.entry("is-is", "isis"), Map.entry("vrpn", "vprn"), Map.entry("mld-snpg", "mld-snooping"), Map.entry("spokesdp", "spoke-sdp"),
      Map.entry("igmp-igmp-snp", "igmp-snooping"), Map.entry("dhcp5", "dhcp6"), Map.entry("serv", "service"));

  /// How well a shortening fits; the smaller the better.
  record Fit(String keyword, int rank, int lettersLeftOut) {}

  private Abbreviation() {}

  /// The best keywords for the shortening: one if it is clear, several if they fit equally well.
  static List<String> best(String shortened, Stream<String> keywords, Map<String, String> learnt) {
    var fits = keywords.flatMap(keyword -> fit(shortened, keyword, learnt).stream())
        .filter(fit -> fit.rank() < 4 || !shortened.equals(learnt.get(shortened)))
        .sorted(Comparator.comparingInt(Fit::rank).thenComparingInt(Fit::lettersLeftOut).thenComparing(Fit::keyword)).toList();
    return fits.stream().filter(fit -> fit.rank() == fits.getFirst().rank() && fit.lettersLeftOut() == fits.getFirst().lettersLeftOut())
        .map(Fit::keyword).distinct().toList();
  }

  /// The full word where it is known without looking at a context.
  static Optional<String> known(String shortened) {
    return Optional.ofNullable(KNOWN.get(shortened));
  }

  private static Optional<Fit> fit(String shortened, String keyword, Map<String, String> learnt) {
    int left = Math.abs(keyword.length() - shortened.length());
    if (shortened.equals(keyword)) return Optional.of(new Fit(keyword, 0, 0));
    if (keyword.equals(KNOWN.get(shortened))) return Optional.of(new Fit(keyword, 1, 0));
    if (keyword.equals(learnt.get(shortened))) return Optional.of(new Fit(keyword, 2, 0));
    if (shortened.equals(keyword + "s") || keyword.equals(shortened + "s")) return Optional.of(new Fit(keyword, 3, 0));
    if (wordByWord(shortened.split("-"), keyword.split("-"))) return Optional.of(new Fit(keyword, 4, left));
    String letters = shortened.replace("-", "");
    boolean short2 = letters.length() < 2 || shortened.length() > keyword.length();
    return !short2 && within(letters, keyword.replace("-", "")) ? Optional.of(new Fit(keyword, 5, left)) : Optional.empty();
  }

  private static boolean wordByWord(String[] shortened, String[] full) {
    if (shortened.length != full.length) return false;
    for (int i = 0; i < full.length; i++) {
      if (!within(shortened[i], full[i])) return false;
    }
    return true;
  }

  /// Same first letter, and the letters follow each other in the full word.
  private static boolean within(String letters, String full) {
    if (letters.isEmpty() || full.isEmpty() || letters.charAt(0) != full.charAt(0)) return false;
    int at = 0;
    for (int i = 0; i < full.length() && at < letters.length(); i++) {
      if (letters.charAt(at) == full.charAt(i)) at++;
    }
    return at == letters.length();
  }
}
