package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// SQL in values of YAML that a tool hands to a database: what modules of Ansible run (Ansible documentation: community.postgresql.postgresql_query, community.mysql.mysql_query, community.general.mssql_script,
/// community.clickhouse.clickhouse_client), the hooks of dbt (dbt documentation, "Hooks and operations"), what CloudNativePG runs in a new cluster (API reference, BootstrapInitDB), and the grants of dbt.
final class SqlValues {

  private static final Pattern MODULE = Pattern.compile("(?:[\\w.]+\\.)?(?:(?:postgresql|mysql|snowflake)_query|mssql_script|clickhouse_client|oracle_sql)");
  private static final Set<String> ARGUMENTS = Set.of("query", "script", "execute", "sql");
  private static final Set<String> KEYS = Set.of("on-run-start", "on-run-end", "pre-hook", "post-hook", "pre_hook", "post_hook", "postInitSQL", "postInitApplicationSQL", "postInitTemplateSQL");
  private static final List<String> SIGNS = List.of("_query:", "mssql_script:", "clickhouse_client:", "oracle_sql:", "on-run-", "-hook:", "_hook:", "postInit", "grants:");

  private final SourceFile file;
  /// What is run, by the database that the tool is for; the empty one where it may be any.
  private final Map<String, Text> texts = new LinkedHashMap<>();

  private SqlValues(SourceFile file) {
    this.file = file;
  }

  /// Statements one after the other, and where their lines stand.
  private static final class Text {
    private final StringBuilder sql = new StringBuilder();
    private final List<Span> places = new ArrayList<>();
    private final Set<Integer> whole = new HashSet<>();
  }

  /// None where the file is no YAML: who reads it says so.
  static List<Embedded> in(SourceFile file) {
    if (file.lines().stream().noneMatch(line -> SIGNS.stream().anyMatch(line.text()::contains))) {
      return List.of();
    }
    try {
      var values = new SqlValues(file);
      Yaml.tagged(file).forEach(values::walk);
      return values.texts.entrySet().stream().map(one -> new Embedded(Optional.of(one.getKey()).filter(name -> !name.isEmpty()), one.getValue().sql.toString(), new SourceMap(one.getValue().places, one.getValue().whole))).toList();
    } catch (YamlException _) {
      return List.of();
    }
  }

  private void walk(YamlNode node) {
    switch (node) {
      case Mapping mapping -> mapping.entries().forEach(this::entry);
      case Sequence list -> list.items().forEach(this::walk);
      case Scalar _ -> { }
    }
  }

  private void entry(YamlNode.Entry entry) {
    var key = plain(entry.key().text());
    if (KEYS.contains(key)) {
      run(entry.value(), "");
    } else if (MODULE.matcher(key).matches() && entry.value() instanceof Mapping arguments) {
      arguments.entries().stream().filter(argument -> ARGUMENTS.contains(argument.key().text())).forEach(argument -> run(argument.value(), key.substring(key.lastIndexOf('.') + 1)));
    } else {
      DbtGrants.of(file, entry).forEach(grant -> stand(grant.statement(), grant.at()));
      walk(entry.value());
    }
  }

  /// dbt writes `+` before a key that is a setting, and no folder.
  static String plain(String key) {
    return key.startsWith("+") ? key.substring(1) : key;
  }

  /// A text, a list of texts, or what says `sql:` of a hook.
  private void run(YamlNode node, String tool) {
    switch (node) {
      case Scalar scalar -> add(scalar, tool);
      case Sequence list -> list.items().forEach(one -> run(one, tool));
      case Mapping hook -> hook.at("sql").ifPresent(sql -> run(sql, tool));
    }
  }

  private void add(Scalar scalar, String tool) {
    var text = texts.computeIfAbsent(tool, _ -> new Text());
    var at = ScalarPlaces.of(file, scalar);
    var points = scalar.text().codePoints().toArray();
    var start = true;
    for (var next = 0; next < points.length; next++) {
      // What is folded goes on in the next line.
      if (!start && at.get(next).line() != at.get(next - 1).line() && points[next] != '\n') {
        text.sql.append('\n');
        start = true;
      }
      if (start) {
        text.places.add(Span.of(file.path(), file.side(), at.get(next).line(), at.get(next).column(), at.get(next).column()));
      }
      start = points[next] == '\n';
      text.sql.appendCodePoint(points[next]);
    }
    if (!start) {
      text.sql.append('\n');
    }
    text.places.add(scalar.at());
    text.sql.append(";\n");
  }

  /// A statement that stands for what is written there.
  private void stand(String statement, Span at) {
    var text = texts.computeIfAbsent("", _ -> new Text());
    text.places.add(at);
    text.whole.add(text.places.size());
    text.sql.append(statement).append(";\n");
  }
}
