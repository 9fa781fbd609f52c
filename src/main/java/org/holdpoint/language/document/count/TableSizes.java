package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SchemaFact.TableSize;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// How many rows the tables of databases have, as a document says that somebody keeps of them: `order_event: {rows: 880000000}`, or entries with the columns of a catalogue (`relname`, `n_live_tup` of
/// PostgreSQL's pg_stat_user_tables, `TABLE_NAME`, `TABLE_ROWS` of MySQL's information_schema.tables). Small ones are passed over.
public final class TableSizes {

  /// (rows) Of a table of fewer, nobody waits long.
  private static final long FEWEST = 10_000_000;
  private static final Set<String> ROWS = Set.of("rows", "row_count", "rowcount", "row_estimate", "estimated_rows", "approx_rows", "approximate_rows", "num_rows", "n_rows", "total_rows", "live_rows", "table_rows", "n_live_tup", "reltuples");
  private static final List<String> NAMES = List.of("table", "table_name", "relname", "relation", "name");
  private static final List<String> SCHEMAS = List.of("schema", "table_schema", "schemaname", "database", "owner");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,6})?)\\s?([kKmMbB]|million|billion)?");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private TableSizes(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var sizes = new TableSizes(subject);
    documents.forEach(document -> sizes.inside(document, "", subject.name().toLowerCase(Locale.ROOT).contains("table")));
    return List.copyOf(sizes.facts);
  }

  /// `tables` says whether what is around it speaks of tables.
  private void inside(YamlNode node, String name, boolean tables) {
    switch (node) {
      case Mapping block -> {
        block.entries().stream().filter(entry -> ROWS.contains(small(entry.key()))).forEach(entry -> size(block, name, tables, entry));
        block.entries().forEach(entry -> inside(entry.value(), entry.key().text(), tables || StatedCounts.words(entry.key().text()).stream().anyMatch(word -> word.equals("table") || word.equals("tables"))));
      }
      case Sequence list -> list.items().forEach(item -> inside(item, "", tables));
      case Scalar _ -> { }
    }
  }

  private void size(Mapping block, String name, boolean tables, Entry entry) {
    if (entry.value() instanceof Mapping each && tables) {
      each.entries().forEach(one -> keep(one.key().text(), "", one));
      return;
    }
    var own = said(block, NAMES).filter(_ -> tables || said(block, NAMES.subList(0, NAMES.size() - 1)).isPresent());
    own.or(() -> Optional.of(name).filter(_ -> tables && !name.isEmpty())).ifPresent(table -> keep(table, said(block, SCHEMAS).orElse(""), entry));
  }

  private static Optional<String> said(Mapping block, List<String> names) {
    return names.stream().flatMap(name -> block.entries().stream().filter(entry -> small(entry.key()).equals(name))).map(Entry::value).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).filter(text -> !text.isBlank()).findFirst();
  }

  private void keep(String table, String schema, Entry entry) {
    var rows = entry.value() instanceof Scalar number ? rows(number.text()) : 0;
    if (rows >= FEWEST) {
      var path = table.toLowerCase(Locale.ROOT).replaceAll("[\"`\\[\\]]", "").split("\\.");
      var within = path.length > 1 ? path[path.length - 2] : schema.toLowerCase(Locale.ROOT);
      facts.add(new TableSize(Key.of(subject, "table-size", within, path[path.length - 1]), Spots.at(entry), Spots.at(entry), within, path[path.length - 1], rows));
    }
  }

  private static long rows(String text) {
    var number = NUMBER.matcher(text.replaceAll("(?<=\\d)[_,'](?=\\d{3})", "").strip());
    return !number.matches() ? 0 : (long) (Double.parseDouble(number.group(1)) * switch (Optional.ofNullable(number.group(2)).map(word -> word.toLowerCase(Locale.ROOT).substring(0, 1)).orElse("")) {
      case "k" -> 1_000L;
      case "m" -> 1_000_000L;
      case "b" -> 1_000_000_000L;
      case String _ -> 1L;
    });
  }

  private static String small(Scalar key) {
    return key.text().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
