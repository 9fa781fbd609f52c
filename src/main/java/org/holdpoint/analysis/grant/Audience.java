package org.holdpoint.analysis.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdpoint.fact.AccessFact.Grantee;

/// Who they are to whom something is given.
final class Audience {

  /// Narrowest first.
  private static final List<String> ORDER = List.of("owner", "named", "anonymous", "public");
  /// Microsoft Learn, "Principals" (guest); PostgREST documentation, "Authentication" (the anonymous role); BigQuery, "Data control language".
  private static final Set<String> ANONYMOUS = Set.of("anon", "anonymous", "guest", "nobody", "allusers", "allauthenticatedusers", "unauthenticated");
  private static final Set<String> OWNERS = Set.of("owner", "owners", "admin", "admins", "administrator", "dba", "root", "postgres", "sa", "migration", "migrations", "migrator", "deploy", "deployer",
      "ddl", "superuser");

  private Audience() {}

  /// The widest of them.
  static String of(List<Grantee> to) {
    return to.stream().map(Audience::of).reduce("owner", (one, other) -> ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other);
  }

  private static String of(Grantee who) {
    return switch (who.kind()) {
      case "public", "all" -> "public";
      case "anonymous" -> "anonymous";
      case "current" -> "owner";
      default -> {
        var words = words(who.name());
        yield any(words, ANONYMOUS) ? "anonymous" : any(words, OWNERS) ? "owner" : "named";
      }
    };
  }

  private static boolean any(List<String> words, Set<String> of) {
    for (var word : words) {
      if (of.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// The words of a name before its host, in small letters: runs of letters and digits.
  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    var end = name.indexOf('@') < 0 ? name.length() : name.indexOf('@');
    var from = 0;
    for (var at = 0; at <= end; at++) {
      if (at == end || !letter(name.charAt(at))) {
        if (at > from) {
          words.add(name.substring(from, at).toLowerCase(Locale.ROOT));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static boolean letter(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
  }
}
