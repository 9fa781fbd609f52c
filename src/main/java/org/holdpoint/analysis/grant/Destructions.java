package org.holdpoint.analysis.grant;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.ConsequenceFact.Destruction;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Statements that drop, empty or overwrite → what goes, and whether it is lost.
public final class Destructions {

  private static final Set<String> DESTROYING = Set.of("drop", "truncate", "drop-column", "detach", "replace", "drop-guard");
  /// What puts a table in the place of one that stands there: an empty one, or one that is made from a query.
  private static final Set<String> REPLACING = Set.of("replace", "rebuild");
  /// What takes a table with all rows in it.
  private static final Set<String> TAKING = Set.of("drop", "truncate");
  /// What holds rows, or holds what holds them. A view, an index or a routine can be made again from its text.
  static final Set<String> HOLDERS = Set.of("table", "tables", "schema", "database", "column", "foreign table", "keyspace", "dataset", "tablespace", "all tables", "large object", "temporary table", "partition");

  /// Folders whose files run on databases that are made for tests and thrown away.
  private static final Pattern TRIAL = Pattern.compile("(?i)(?:.*/)?(?:tests?|__tests__|specs?|testdata|test[-_]data|fixtures)/.*");

  /// What is built for tests alone (Maven, Standard Directory Layout), migrations too.
  private static final Pattern SOURCES = Pattern.compile("(?:.*/)?src/(?:test|integrationTest|it)/.*");
  /// A migration runs where the tool is pointed at, whatever its folder lies in: by the folders of Flyway, Rails, Liquibase, Prisma and their kin, or by a name with a version.
  static final Pattern MIGRATION = Pattern.compile("(?i)(?:.*/)?(?:(?:db[-_]?)?migrations?|migrate|changelogs?|changesets?|flyway|liquibase|alembic|sqitch)/.*|(?:.*/)?(?:[VB][0-9][0-9._]*__|[0-9]{8,17}[_-])[^/]*");

  /// Programs, whose statements run when somebody calls them.
  private static final Pattern PROGRAM = Pattern.compile("(?i).*\\.(?:java|kts?|scala|swift|go|py|rs|[cm]?js|jsx|tsx?|rb|php|cs)");

  private Destructions() {}

  /// What follows from the statements of one document.
  public static List<Fact> of(List<Fact> own, Made made) {
    var back = WayBack.of(own);
    var asked = Asked.of(own, back);
    var leaving = Leaving.of(own);
    var gone = own.stream().<Fact>flatMap(fact -> switch (fact) {
      // Where nobody knows of a table that is replaced, though its schema is known, none is; one that is worked out anew from others holds what it held.
      case ObjectStatement object when REPLACING.contains(object.verb()) && made.unheard(object.what()) -> Stream.of(unheard(object, back));
      case ObjectStatement object when object.verb().equals("replace") && !made.stood(object.what()) -> Stream.<Fact>empty();
      case ObjectStatement object when DESTROYING.contains(object.verb()) -> Stream.of(of(object, back, made, asked));
      // What a change fills in columns that it has made itself stood nowhere before.
      case RowsStatement rows when fills(rows, made) -> Stream.<Fact>empty();
      case RowsStatement rows when !rows.bounded() -> Stream.of(destruction(rows.key(), rows.at(), rows.within(), rows.dialect(), rows.verb(), rows.what().kind(), name(rows.what()), "rows", false,
          answered(standing(rows.key(), rows.at(), rows.order(), rows.what(), back, made), rows.verb().equals("delete") && asked.before(rows.what(), rows.key(), rows.order(), rows.at()))));
      case OwnershipStatement owned when owned.verb().equals("drop-owned") -> Stream.of(destruction(owned.key(), owned.at(), owned.within(), owned.dialect(), "drop-owned", "everything",
          String.join(", ", owned.from().stream().map(one -> one.name()).toList()), "rows", false, back.leads(owned.key(), owned.at()) ? "way-back" : leaving.handedOn(owned) ? "handed-on" : "lasting"));
      // A user of Oracle is a schema; all that is in it goes with him (SQL Language Reference, DROP USER, CASCADE).
      case PrincipalStatement principal when principal.verb().equals("drop") && principal.attributes().contains("CASCADE") -> Stream.of(destruction(principal.key(), principal.at(), principal.within(),
          principal.dialect(), "drop", "schema", principal.who().name(), "rows", true, back.leads(principal.key(), principal.at()) ? "way-back" : "lasting"));
      case PrincipalStatement principal when principal.verb().equals("drop") -> Stream.of(destruction(principal.key(), principal.at(), principal.within(), principal.dialect(), "drop", principal.kind(),
          principal.who().name(), "identity", false, back.leads(principal.key(), principal.at()) ? "way-back" : "lasting"));
      case Fact _ -> Stream.<Fact>empty();
    }).toList();
    return Sessions.placed(gone, own);
  }

  private static Destruction of(ObjectStatement object, WayBack back, Made made, Asked asked) {
    var what = object.what();
    var thing = object.verb().equals("drop-column") ? "column" : what.kind();
    var standing = object.verb().equals("replace") && !back.leads(object.key(), object.at()) ? "lasting" : standing(object.key(), object.at(), object.order(), what, back, made);
    // What the way there fills may be emptied on the way back; what stood before it may not go.
    var beyond = standing.equals("way-back") && object.verb().equals("drop") && HOLDERS.contains(thing) && made.beyond(Made.file(object.key()), what);
    // Of what it makes the way there knows that it goes again.
    var undone = standing.equals("way-back") && !object.verb().equals("truncate") && !object.cascade() && made.undone(Made.file(object.key()), what);
    var parked = standing.equals("lasting") && object.verb().equals("drop") && !object.cascade() && made.standing().parked(what.path());
    return destruction(object.key(), object.at(), object.within(), object.dialect(), object.verb(), thing, name(what), HOLDERS.contains(thing) ? "rows" : "nothing", object.cascade(), beyond ? "beyond" : undone ? "undone" : parked ? "parked" : answered(standing, TAKING.contains(object.verb()) && !object.cascade() && asked.before(what, object.key(), object.order(), object.at())));
  }

  private static String answered(String standing, boolean asked) {
    return asked && standing.equals("lasting") ? "asked" : standing;
  }

  /// No file tells whether there is a table of that name.
  private static Destruction unheard(ObjectStatement object, WayBack back) {
    var name = name(object.what());
    return new Destruction(new Key(object.key().subject(), "destruction", object.key().path()), object.at(), object.within(), object.dialect(), "replace", object.what().kind(), name,
        new Value.Unknown<>("no file tells whether there is a table " + name + " already, and what it holds", object.at()), false, back.leads(object.key(), object.at()) ? "way-back" : "lasting", new Value.Absent<>());
  }

  private static Destruction destruction(Key key, Span at, Span within, String dialect, String verb, String thing, String name, String holds, boolean cascade, String standing) {
    return new Destruction(new Key(key.subject(), "destruction", key.path()), at, within, dialect, verb, thing, name, new Value.Known<>(holds, at), cascade, standing, new Value.Absent<>());
  }

  static String standing(Key key, Span at, int order, Securable what, WayBack back, Made made) {
    var file = Made.file(key);
    if (temporary(what) || made.any(what, making -> making.temporary() && making.file().equals(file))) {
      return "temporary";
    }
    if (back.leads(key, at)) {
      return "way-back";
    }
    if (SOURCES.matcher(file).matches() || TRIAL.matcher(file).matches() && !MIGRATION.matcher(file).matches()) {
      return "trial";
    }
    if (PROGRAM.matcher(file).matches() && !MIGRATION.matcher(file).matches()) {
      return "called";
    }
    if (made.any(what, earlier(file, order))) {
      return "own";
    }
    return made.any(what, making -> making.file().equals(file)) ? "renewed" : "lasting";
  }

  private static Predicate<Made.Making> earlier(String file, int order) {
    return making -> making.file().equals(file) ? making.order() < order : making.file().compareTo(file) < 0;
  }

  static boolean fills(RowsStatement rows, Made made) {
    var earlier = earlier(Made.file(rows.key()), rows.order());
    return !rows.columns().isEmpty() && rows.columns().stream().allMatch(column -> made.column(rows.what().path(), column, earlier));
  }

  /// PostgreSQL documentation, CREATE TABLE (pg_temp); Microsoft Learn, CREATE TABLE, "Temporary tables" (#).
  private static boolean temporary(Securable what) {
    return what.kind().startsWith("temp") || !what.path().isEmpty() && (what.path().getFirst().startsWith("pg_temp") || what.path().getLast().startsWith("#"));
  }

  private static String name(Securable what) {
    return String.join(".", what.path());
  }
}
