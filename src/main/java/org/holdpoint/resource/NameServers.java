package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of name servers → who runs them.
public final class NameServers {

  /// Endings that are sold below their second label, so that the owner is the third (a choice of the Public Suffix List).
  private static final Set<String> SECOND = Set.of("co", "com", "net", "org", "ac", "gov", "edu", "or", "ne", "go");
  /// Providers whose servers stand under several endings by design: `ns-1.awsdns-2.co.uk`, `ns1.azure-dns.info`.
  private static final Pattern SPREAD = Pattern.compile("(awsdns|azure-dns|ultradns|nsone|akam|cloudflare|googledomains|domaincontrol)(-\\d+)?");
  private static final int COUNTRY = 2;

  private NameServers() {}

  /// Once each, in the order of the servers.
  public static List<String> providers(List<String> servers) {
    return servers.stream().map(NameServers::provider).distinct().toList();
  }

  private static String provider(String server) {
    var labels = List.of(server.toLowerCase(Locale.ROOT).replaceAll("\\.$", "").split("\\."));
    for (var label : labels) {
      var match = SPREAD.matcher(label);
      if (match.matches()) {
        return match.group(1);
      }
    }
    var size = labels.size();
    var under = size > COUNTRY && labels.getLast().length() == COUNTRY && SECOND.contains(labels.get(size - 2)) ? 3 : 2;
    return String.join(".", labels.subList(Math.max(0, size - under), size));
  }
}
