package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.ConsequenceFact.RolledBackStatement;
import org.holdpoint.fact.Fact;

/// What a script would give or destroy if it did not take it back by its own ROLLBACK. Of what the script makes itself nothing is said, nor of the tests of a database, which all end so (pgTAP documentation,
/// "Using pgTAP").
final class RolledBack {

  private static final Pattern TEST = Pattern.compile("(?is)SELECT\\s+(?:\\*\\s+FROM\\s+)?(?:\\w+\\.)?(?:plan|no_plan|finish|runtests)\\s*\\(.*|EXEC(?:UTE)?\\s+tSQLt\\..*");
  private static final Pattern DEFINES = Pattern.compile("(?is)(?:CREATE|ALTER|DROP|TRUNCATE|GRANT|REVOKE|RENAME)\\b.*");
  private static final Set<String> DESTROYING = Set.of("drop", "truncate", "drop-column", "detach", "replace");

  private final Place place;
  private final SqlDialect dialect;
  private final Set<Object> made = new HashSet<>();

  private RolledBack(Place place, SqlDialect dialect) {
    this.place = place;
    this.dialect = dialect;
  }

  /// `assumed`: nothing in the file says which database it is for.
  static List<Fact> of(List<TakenBack.Undone> undone, List<Chunk> statements, SqlDialect dialect, Place place, boolean assumed) {
    if (undone.isEmpty() || statements.stream().anyMatch(one -> TEST.matcher(one.text()).matches())) {
      return List.of();
    }
    var back = new RolledBack(place, dialect);
    var facts = new ArrayList<Fact>();
    for (var one : undone) {
      var does = dialect.facts(one.statement(), place.apart()).orElse(List.of()).stream().map(back::does).filter(word -> !word.isEmpty()).findFirst();
      does.ifPresent(word -> facts.add(new RolledBackStatement(place.key("rolled-back-statement", one.statement()), place.at(one.statement()), place.at(one.statement()), dialect.name(), word,
          DEFINES.matcher(one.statement().text()).matches(), assumed, place.at(one.by()))));
    }
    return facts;
  }

  /// `gives`, `destroys`, or neither.
  private String does(Fact fact) {
    return switch (fact) {
      case ObjectStatement object when object.verb().startsWith("create") -> make(object.what().path());
      case ObjectStatement object -> DESTROYING.contains(object.verb()) && !made.contains(object.what().path()) ? "destroys" : "";
      case RowsStatement rows -> rows.bounded() || made.contains(rows.what().path()) ? "" : "destroys";
      case PrincipalStatement principal when principal.verb().equals("create") -> make(principal.who().name());
      case PrincipalStatement principal -> principal.verb().equals("drop") && !made.contains(principal.who().name()) ? "destroys" : "";
      case GrantStatement grant -> grant.verb().equals("grant") && !grant.on().stream().allMatch(one -> made.contains(one.path())) && !grant.to().stream().allMatch(one -> made.contains(one.name())) ? "gives" : "";
      case MembershipStatement member -> member.verb().equals("grant") && !member.to().stream().allMatch(one -> made.contains(one.name())) ? "gives" : "";
      case DefaultRightsStatement rights -> rights.verb().equals("grant") ? "gives" : "";
      case OwnershipStatement owned -> owned.verb().equals("drop-owned") ? "destroys" : "gives";
      default -> "";
    };
  }

  private String make(Object name) {
    made.add(name);
    return "";
  }
}
