package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;

/// Statements of PostgreSQL that go through a whole table while nobody may write to it: CREATE INDEX without CONCURRENTLY ("locks out writes (but not reads) on the table until it's done", CREATE INDEX), and a
/// constraint that the rows which are there must fulfil (ALTER TABLE, Notes, NOT VALID). CockroachDB builds both while rows are written, and Redshift has no indexes. And those that shut it to readers as well, since
/// they write all of it anew (ALTER TABLE, Notes; VACUUM, FULL; CLUSTER; REINDEX; REFRESH MATERIALIZED VIEW). A column that becomes text of another length mostly is not written anew, and is left alone.
/// Those of MySQL and MariaDB (Reference Manual, "Online DDL Operations": ALGORITHM=COPY, LOCK, CONVERT TO CHARACTER SET, FULLTEXT, FOREIGN KEY), SQL Server (CREATE INDEX, ALTER INDEX, "Perform index operations online") and
/// Oracle (CREATE INDEX, ALTER INDEX, "ONLINE") do so where they do not say otherwise.
final class Waiting {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+])";
  private static final String PATH = "(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)";
  private static final Pattern INDEX = Pattern.compile("(?is)CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?!CONCURRENTLY\\b)(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:(?!ON\\b)" + NAME + "\\s+)?ON\\s+(?!ONLY\\b)" + PATH + "\\s*(?:USING|\\().*");
  private static final Pattern CONSTRAINT = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+ADD\\s+(?:CONSTRAINT\\s+" + NAME + "\\s+)?(?:FOREIGN\\s+KEY|CHECK)\\b(?:(?!NOT\\s+VALID).)*");

  private static final Pattern ANEW = Pattern.compile("(?is)(?:ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+(?:ALTER\\s+(?:COLUMN\\s+)?" + NAME + "\\s+(?:SET\\s+DATA\\s+)?TYPE\\s+(?!text\\b|varchar\\b|character\\b)|SET\\s+(?:TABLESPACE|LOGGED|UNLOGGED)\\b).*"
      + "|VACUUM\\s+(?:\\([^)]*\\bFULL\\b(?!\\s+(?:false|off|0))[^)]*\\)|FULL)\\s+(?:FREEZE\\s+|VERBOSE\\s+|ANALYZE\\s+)*" + PATH + "|CLUSTER\\s+(?:VERBOSE\\s+)?" + PATH + "(?:\\s+USING\\s+\\S+)?"
      + "|REINDEX\\s+(?:\\((?!\\s*CONCURRENTLY)[^)]*\\)\\s*)?TABLE\\s+(?!CONCURRENTLY\\b)" + PATH + "|REFRESH\\s+MATERIALIZED\\s+VIEW\\s+(?!CONCURRENTLY\\b)" + PATH + "(?:\\s+WITH\\s+DATA)?)\\s*");
  /// PostgreSQL documentation, ALTER TABLE: SET NOT NULL "scans the entire table" unless a valid CHECK says it already; a UNIQUE or PRIMARY KEY that takes over no index (USING INDEX) builds one under an ACCESS EXCLUSIVE lock.
  private static final Pattern SCAN = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+(?:ADD\\s+(?:CONSTRAINT\\s+" + NAME + "\\s+)?(?:UNIQUE|PRIMARY\\s+KEY)\\s*(?:NULLS\\s+(?:NOT\\s+)?DISTINCT\\s*)?\\(.*)");
  private static final Pattern NOT_NULL = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+(?:.*?,\\s*)?ALTER\\s+(?:COLUMN\\s+)?" + NAME + "\\s+SET\\s+NOT\\s+NULL\\b.*");
  /// PostgreSQL documentation, ALTER TABLE, Notes: "adding a column with a volatile DEFAULT", a stored generated column or an identity writes the table and its indexes anew; one that stays the same for the
  /// statement does not (`now()`).
  private static final Pattern ADDED = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s.*?\\bADD\\s+(?:COLUMN\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?" + NAME + "\\s+(?:(?:small|big)?serial\\d?\\b"
      + "|[^,()]*?\\b(?:DEFAULT\\s+\\(?\\s*(?:\\w+\\s*\\.\\s*)?(?:gen_random_uuid|uuid_generate_v\\w+|uuidv[47]|random|clock_timestamp|timeofday|nextval)\\s*\\(|GENERATED\\s+(?:ALWAYS|BY\\s+DEFAULT)\\s+AS\\s+IDENTITY\\b|GENERATED\\s+ALWAYS\\s+AS\\s*\\(.*\\)\\s*STORED\\b)).*");
  private static final Pattern CHECKED = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+VALIDATE\\s+CONSTRAINT\\b.*");
  /// PostgreSQL documentation, LOCK: ACCESS EXCLUSIVE where no mode is said, held until the transaction ends; NOWAIT fails instead of keeping others waiting behind it.
  private static final Pattern LOCK_ALL = Pattern.compile("(?is)LOCK\\s+(?:TABLE\\s+)?(?:ONLY\\s+)?" + PATH + "\\s*(?:,[\\w\\s.,\"]*?)?(?:\\s+IN\\s+ACCESS\\s+EXCLUSIVE\\s+MODE)?");
  private static final Pattern LOCK = Pattern.compile("(?is)LOCK\\s+(?:TABLE\\s+)?(?:ONLY\\s+)?" + PATH + "\\s*(?:,[\\w\\s.,\"]*?)?\\s+IN\\s+(?:SHARE|SHARE\\s+ROW\\s+EXCLUSIVE|EXCLUSIVE)\\s+MODE");
  private static final String ALTER = "(?is)ALTER\\s+(?:IGNORE\\s+)?TABLE\\s+" + PATH + "\\s";
  /// Of MySQL: who reads waits as well where the lock is exclusive.
  private static final List<Form> MYSQL = List.of(new Form("rewrite", Pattern.compile(ALTER + ".*\\bLOCK\\s*=?\\s*EXCLUSIVE\\b.*")),
      new Form("copy", Pattern.compile(ALTER + "(?!.*\\bLOCK\\s*=?\\s*NONE\\b)(?:.*\\b(?:ALGORITHM\\s*=?\\s*COPY|LOCK\\s*=?\\s*SHARED|CONVERT\\s+TO\\s+CHARACTER\\s+SET)\\b.*)")),
      new Form("index", Pattern.compile(ALTER + "(?!.*\\bLOCK\\s*=?\\s*NONE\\b)(?:.*\\bADD\\s+FULLTEXT\\b.*)")),
      new Form("index", Pattern.compile("(?is)CREATE\\s+FULLTEXT\\s+INDEX\\s+" + NAME + "\\s+ON\\s+" + PATH + "\\s*\\(.*")),
      new Form("constraint", Pattern.compile(ALTER + ".*\\bADD\\s+(?:CONSTRAINT\\s+(?:" + NAME + "\\s+)?)?FOREIGN\\s+KEY\\b(?!.*\\bALGORITHM\\s*=?\\s*INPLACE\\b).*")));
  private static final List<Form> SQLSERVER = List.of(new Form("rewrite", Pattern.compile("(?is)CREATE\\s+(?:UNIQUE\\s+)?CLUSTERED\\s+(?:COLUMNSTORE\\s+)?INDEX\\s+" + NAME + "\\s+ON\\s+" + PATH + "(?!.*\\bONLINE\\s*=\\s*ON\\b).*")),
      new Form("index", Pattern.compile("(?is)CREATE\\s+(?:UNIQUE\\s+)?(?:NONCLUSTERED\\s+)?(?:COLUMNSTORE\\s+)?INDEX\\s+" + NAME + "\\s+ON\\s+" + PATH + "\\s*\\((?!.*\\bONLINE\\s*=\\s*ON\\b).*")),
      new Form("rewrite", Pattern.compile("(?is)ALTER\\s+INDEX\\s+" + NAME + "\\s+ON\\s+" + PATH + "\\s+REBUILD\\b(?!.*\\bONLINE\\s*=\\s*ON\\b).*")));
  private static final List<Form> ORACLE = List.of(new Form("index", Pattern.compile("(?is)CREATE\\s+(?:UNIQUE\\s+|BITMAP\\s+)?INDEX\\s+" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?\\s+ON\\s+(?!CLUSTER\\b)" + PATH + "\\s*\\((?!.*\\bONLINE\\b).*")),
      new Form("index", Pattern.compile("(?is)ALTER\\s+TABLE\\s+" + PATH + "\\s+MOVE\\b(?!.*\\bONLINE\\b).*")));
  private static final Map<String, List<Form>> OTHERS = Map.of("mysql", MYSQL, "mariadb", MYSQL, "sqlserver", SQLSERVER, "oracle", ORACLE);
  private static final Map<String, List<Form>> FORMS = Map.of("C", List.of(new Form("index", INDEX), new Form("rewrite", ANEW)), "A", List.of(new Form("constraint", CONSTRAINT), new Form("rewrite", ANEW), new Form("rewrite", ADDED), new Form("scan", SCAN), new Form("not-null", NOT_NULL), new Form("checked", CHECKED)),
      "L", List.of(new Form("lock-all", LOCK_ALL), new Form("lock", LOCK)),
      "V", List.of(new Form("rewrite", ANEW)), "R", List.of(new Form("rewrite", ANEW)));

  private static final String CHECKS = "checked";

  private record Form(String work, Pattern pattern) {}

  private Waiting() {}

  /// As a statement about the table: `wait-` and the work, or `checked`.
  static Optional<AccessFact> of(Chunk statement, Place place, String dialect) {
    var text = statement.text();
    if (statement.cut() || text.isEmpty() || !FORMS.containsKey(text.substring(0, 1).toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var forms = dialect.equals("postgresql") ? FORMS.get(text.substring(0, 1).toUpperCase(Locale.ROOT)) : OTHERS.getOrDefault(dialect, List.of());
    return forms.stream().flatMap(form -> of(form, statement, place, dialect).stream()).findFirst();
  }

  private static Optional<AccessFact> of(Form form, Chunk statement, Place place, String dialect) {
    var found = form.pattern().matcher(statement.text());
    if (!found.matches()) {
      return Optional.empty();
    }
    var named = IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst().orElseThrow();
    var at = place.at(statement);
    var table = Arrays.stream(named.split("\\.")).map(part -> part.strip().replaceAll("[\"`\\[\\]]", "")).toList();
    return Optional.of(new ObjectStatement(place.key("object-statement", statement), at, at, dialect, statement.order(), form.work().equals(CHECKS) ? CHECKS : "wait-" + form.work(), new Securable("table", table, at), false, List.of()));
  }
}
