package org.holdpoint.language;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.ConsequenceFact.RolledBackStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.language.changelog.Changelogs;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Which database a file of SQL is for where its own words leave that open: a folder of migrations is for one database, and the nearest files that say which one say it for the others.
public final class Dialects {

  /// The databases whose SQL is read.
  static final Set<String> DATABASES = Set.of("postgresql", "cockroachdb", "clickhouse", "mysql", "mariadb", "sqlserver", "oracle", "snowflake", "bigquery", "cassandra", "databricks", "teradata", "exasol", "trino");
  private static final String CHANGELOG = Changelogs.language().name();
  private static final String JDBC = "jdbc:";
  private static final int SURE = 3;
  private static final int LIKELY = 2;
  /// (folders) What lies further around has little to do with a file.
  private static final int FAR = 3;
  /// Those whose text is that of the other as well.
  private static final Map<String, String> KIN = Map.of("cockroachdb", "postgresql", "mariadb", "mysql");
  /// How people call databases in the names of folders.
  private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("postgres", "postgresql"), Map.entry("postgresql", "postgresql"), Map.entry("pg", "postgresql"), Map.entry("supabase", "postgresql"), Map.entry("redshift", "postgresql"),
      Map.entry("mysql", "mysql"), Map.entry("mariadb", "mariadb"), Map.entry("clickhouse", "clickhouse"), Map.entry("sqlserver", "sqlserver"), Map.entry("mssql", "sqlserver"), Map.entry("oracle", "oracle"),
      Map.entry("snowflake", "snowflake"), Map.entry("bigquery", "bigquery"), Map.entry("cockroachdb", "cockroachdb"), Map.entry("cockroach", "cockroachdb"), Map.entry("crdb", "cockroachdb"), Map.entry("teradata", "teradata"), Map.entry("exasol", "exasol"), Map.entry("trino", "trino"));

  private final Map<String, DeclarationLanguage> databases;
  /// What the files below a folder say they are for.
  private final Map<String, Set<String>> below = new HashMap<>();
  /// What those of them say that leave no doubt.
  private final Map<String, Set<String>> surely = new HashMap<>();
  /// What those say in whose form there is no more than a sign of it: for a file without any sign, where nothing says more.
  private final Map<String, Set<String>> perhaps = new HashMap<>();
  /// The databases that folders below a folder are called after, where they hold files of SQL.
  private final Map<String, Set<String>> called = new HashMap<>();
  /// The databases that settings below a folder connect to.
  private final Map<String, Set<String>> connected = new HashMap<>();

  private Dialects(Map<String, DeclarationLanguage> databases) {
    this.databases = databases;
  }

  /// From all documents of both sides.
  public static Dialects of(Stream<Declaration> all) {
    var dialects = new Dialects(Languages.databases().stream().collect(Collectors.toMap(DeclarationLanguage::name, one -> one)));
    all.peek(dialects::connections).peek(dialects::names).filter(one -> dialects.databases.containsKey(one.language())).forEach(dialects::take);
    dialects.below.replaceAll((_, some) -> some.stream().filter(one -> !KIN.containsValue(one) || KIN.keySet().stream().noneMatch(kin -> KIN.get(kin).equals(one) && some.contains(kin))).collect(Collectors.toSet()));
    return dialects;
  }

  private void take(Declaration one) {
    var sure = sure(one.language(), one.file());
    for (var folder : sure < LIKELY ? List.<String>of() : folders(one.file().key())) {
      (sure < SURE && !one.language().equals("postgresql") ? perhaps : below).computeIfAbsent(folder, _ -> new HashSet<>()).add(one.language());
      if (sure >= SURE) {
        surely.computeIfAbsent(folder, _ -> new HashSet<>()).add(one.language());
      }
    }
  }

  /// The database that SQL inside a file is for: as what hands it over is called, else as its words say, else as a folder around it is called, else the one that plain SQL is taken for.
  static Embedded inside(Embedded text, SourceFile file) {
    var inner = SourceReader.read(text.text().getBytes(StandardCharsets.UTF_8), file.path() + ".sql", file.key() + ".sql", file.side());
    var surest = text.languageHint().flatMap(Dialects::named).or(() -> Languages.databases().stream().max(Comparator.comparingInt(one -> one.recognises(inner))).filter(one -> one.recognises(inner) >= LIKELY).map(DeclarationLanguage::name))
        .or(() -> folders(file.key()).stream().limit(FAR).flatMap(folder -> named(folder).stream()).findFirst()).orElse("postgresql");
    return new Embedded(Optional.of(surest), text.text(), text.map(), text.given());
  }

  /// The database that a file is for, where it is another one than its words alone made it.
  private Optional<String> around(Declaration one) {
    if (!databases.containsKey(one.language())) {
      return Optional.empty();
    }
    return near(one.file()).filter(name -> !name.equals(one.language()) && fits(name, one));
  }

  /// How a file is to be read again, where others say which database it is for: one of SQL in its dialect, a changelog of Liquibase with what its changesets leave open.
  public Optional<Asking> again(Declaration one) {
    return one.language().equals(CHANGELOG) ? near(one.file()).map(name -> told(CHANGELOG, name))
        : around(one).map(name -> Asking.alone(Optional.of(name))).or(() -> one.facts().stream().anyMatch(Dialects::assumes) ? near(one.file()).filter(one.language()::equals).map(name -> told(name, name)) : Optional.empty());
  }

  private static Asking told(String language, String database) {
    return new Asking(Optional.of(language), Map.of(), Map.of(Changelogs.DATABASE, database), Optional.empty());
  }

  /// Whether something is said only because nobody says which database it is.
  private static boolean assumes(Fact fact) {
    return fact instanceof RolledBackStatement back && back.assumed();
  }

  private Optional<String> near(SourceFile file) {
    for (var folder : folders(file.key()).stream().limit(FAR).toList()) {
      var said = below.getOrDefault(folder, Set.of());
      var found = said.size() == 1 ? only(said) : said.isEmpty() ? named(folder).or(() -> only(connected.getOrDefault(folder, Set.of()))).or(() -> only(called.getOrDefault(folder, Set.of()))).or(() -> only(perhaps.getOrDefault(folder, Set.of()))) : Optional.<String>empty();
      if (found.isPresent() || said.size() > 1) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> only(Set<String> names) {
    return names.stream().findFirst().filter(_ -> names.size() == 1);
  }

  /// `gen/features.sql` beside `snowflake/V1__grants.sql`: all that is called after a database is called after one.
  private void names(Declaration one) {
    if (databases.containsKey(one.language())) {
      var around = folders(one.file().key());
      around.stream().flatMap(folder -> named(folder).stream()).findFirst().ifPresent(name -> around.forEach(folder -> called.computeIfAbsent(folder, _ -> new HashSet<>()).add(name)));
    }
  }

  /// Addresses of databases in settings of tools and services: `jdbc:oracle:thin:@…` of liquibase.properties, flyway.conf, application.yml.
  private void connections(Declaration one) {
    for (var fact : one.facts()) {
      var address = fact instanceof Setting setting ? setting.value().known().filter(text -> text.contains(JDBC)) : Optional.<String>empty();
      address.map(text -> text.substring(text.indexOf(JDBC) + JDBC.length()).split(":", 2)[0]).flatMap(name -> Optional.ofNullable(NAMES.get(name)))
          .ifPresent(name -> folders(one.file().key()).forEach(folder -> connected.computeIfAbsent(folder, _ -> new HashSet<>()).add(name)));
    }
  }

  /// Whether nothing in the text is against it.
  private boolean fits(String name, Declaration one) {
    if (one.language().equals(KIN.get(name))) {
      return true;
    }
    var own = sure(one.language(), one.file());
    var doubtless = folders(one.file().key()).stream().limit(FAR).map(surely::get).filter(Objects::nonNull).findFirst().filter(said -> said.equals(Set.of(name))).isPresent();
    return own < LIKELY || own == LIKELY && sure(name, one.file()) >= (KIN.containsKey(name) || doubtless ? 1 : LIKELY);
  }

  private int sure(String name, SourceFile file) {
    return databases.get(name).recognises(file);
  }

  private static Optional<String> named(String folder) {
    return Stream.of(folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).split("[-_.]")).flatMap(word -> Optional.ofNullable(NAMES.get(word)).stream()).findFirst();
  }

  /// The folders around a file, the nearest first.
  private static List<String> folders(String key) {
    return Stream.iterate(key.lastIndexOf('/'), at -> at > 0, at -> key.lastIndexOf('/', at - 1)).map(at -> key.substring(0, at)).collect(Collectors.collectingAndThen(Collectors.toList(), some -> {
      some.add("");
      return List.copyOf(some);
    }));
  }
}
