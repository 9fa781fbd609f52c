package org.holdpoint.replay.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.DeviceFact.ManagementSetting;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.NameFact.Withdrawal;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// A configuration → the names that it defines and uses, as the table of its language says.
public final class NameReader {

  private static final String ACCESS = "access";

  private final NameTable table;
  private final Subject subject;
  private final Map<Key, ConfigNode> defined = new LinkedHashMap<>();
  private final Map<Key, NameTable.Row> rows = new LinkedHashMap<>();
  private final Map<Key, Span> within = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  /// The words of the lines that define nothing.
  private final List<List<String>> spoken = new ArrayList<>();

  private NameReader(NameTable table, Subject subject) {
    this.table = table;
    this.subject = subject;
  }

  /// The names of a configuration; `block` is the level at which the rows of the table begin.
  public static List<Fact> facts(NameTable table, Subject subject, ConfigNode block) {
    var reader = new NameReader(table, subject);
    reader.body(block, List.of());
    var facts = new ArrayList<Fact>();
    var mentioned = reader.mentioned();
    reader.defined.forEach((key, node) -> facts.add(new Definition(key, node.at(), reader.within.get(key), key.path().get(0), key.path().get(1), reader.rows.get(key).form(),
        mentioned.contains(key.path().get(1)))));
    facts.addAll(reader.facts);
    return List.copyOf(facts);
  }

  /// The names that are defined and stand in other lines too.
  private Set<String> mentioned() {
    var names = new HashSet<String>();
    defined.keySet().forEach(key -> names.add(key.path().get(1)));
    var mentioned = new HashSet<String>();
    for (var words : names.isEmpty() ? List.<List<String>>of() : spoken) {
      for (var word : words) {
        if (names.contains(word)) {
          mentioned.add(word);
        }
      }
    }
    return mentioned;
  }

  private void body(ConfigNode block, List<ConfigNode> headers) {
    for (var node : block.children().values()) {
      var said = NameTable.said(node);
      table.setting(headers, said).ifPresent(row -> management(headers, node, row, said));
      if (node.negated()) {
        table.withdrawal(headers, node.words()).ifPresent(row -> withdrawn(node, row));
        table.option(headers, said).ifPresent(row -> option(headers, node, row));
        continue;
      }
      var row = table.row(headers, node.words());
      if (row.filter(NameTable.Row::defines).isPresent()) {
        define(block, headers, node, row.get());
      } else {
        spoken.add(node.words());
        table.option(headers, node.words()).ifPresent(found -> option(headers, node, found));
        row.filter(found -> !found.sort().equals("-")).ifPresent(found -> use(block, headers, node, found));
      }
      if (!node.children().isEmpty()) {
        var inner = new ArrayList<>(headers);
        inner.add(node);
        body(node, List.copyOf(inner));
      }
    }
  }

  private void define(ConfigNode block, List<ConfigNode> headers, ConfigNode node, NameTable.Row row) {
    row.line().names(node.words()).orElse(List.of()).forEach(name -> {
      var key = Key.of(subject, "definition", row.sort(), name, row.form());
      if (defined.putIfAbsent(key, node) == null) {
        rows.put(key, row);
        within.put(key, headers.isEmpty() ? node.at() : block.at());
      }
    });
  }

  private void withdrawn(ConfigNode node, NameTable.Row row) {
    row.line().withdrawn(node.words()).ifPresent(name -> facts.add(new Withdrawal(Key.of(subject, "withdrawal", row.sort(), name), node.at(), node.at(), row.sort(), name, String.join(" ", node.words()))));
  }

  private void use(ConfigNode block, List<ConfigNode> headers, ConfigNode node, NameTable.Row row) {
    var place = place(headers);
    var text = text(node);
    row.line().names(node.words()).orElse(List.of()).stream().filter(NameReader::written).forEach(name -> facts.add(new Reference(Key.of(subject, "reference", row.sort(), name, place, node.key()), node.at(),
        headers.isEmpty() ? node.at() : block.at(), row.sort(), name, text, place, row.effect(), row.own() ? ACCESS : row.filters(), row.own())));
  }

  /// Two strings that are equal take the room of two.
  private static String text(ConfigNode node) {
    var said = String.join(" ", NameTable.said(node));
    return said.equals(node.key()) ? node.key() : said;
  }

  private void option(List<ConfigNode> headers, ConfigNode node, NameTable.Row row) {
    var around = headers.isEmpty() ? node : headers.getLast();
    var names = row.line().names(node.words()).orElse(List.of());
    (names.isEmpty() ? List.of(around.name()) : names).forEach(name -> facts.add(new RoutingOption(Key.of(subject, "routing-option", row.sort(), row.value() ? "" : name, place(headers)), node.at(), around.at(), row.sort(), name,
        place(headers), text(node))));
  }

  /// Without the place in its key: a login line that gets another number is the same one.
  private void management(List<ConfigNode> headers, ConfigNode node, NameTable.Row row, List<String> words) {
    var name = row.line().names(words).orElse(List.of()).stream().findFirst().orElse("");
    facts.add(new ManagementSetting(Key.of(subject, "management-setting", row.sort(), name), node.at(), headers.isEmpty() ? node.at() : headers.getLast().at(), row.sort(), name,
        String.join(" ", words), place(headers)));
  }

  private static String place(List<ConfigNode> headers) {
    return headers.stream().map(ConfigNode::key).collect(Collectors.joining(" > "));
  }

  /// Whether a name stands there as it is: not a variable (`@map@`, `$MAP`, `{{ map }}`), and no expression over names (`[A] AND [B]`).
  private static boolean written(String name) {
    return name.chars().noneMatch(letter -> letter == '@' || letter == '$' || letter == '{' || letter == '[');
  }
}
