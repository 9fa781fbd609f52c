package org.holdpoint.language.cdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.construct.Nodes;
import org.holdpoint.construct.Said;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.fact.Value;
import org.holdpoint.language.cdk.Rows.Row;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// The props of a construct → the parts of the resource that it makes.
final class Props {

  private static final Set<String> UNITS = Set.of("days", "hours", "seconds");
  private static final String DURATION = "Duration";
  private static final String REMOVAL = "removal_policy";
  private static final String DELETION = "deletion_policy";

  private final String construct;
  private final Span header;
  private final List<Entry> entries = new ArrayList<>();

  private Props(String construct, Span header) {
    this.construct = construct;
    this.header = header;
  }

  /// @param fields the props and what is said of them later
  /// @param header the construct
  static List<Entry> of(String construct, List<Said.Field> fields, Span header) {
    var props = new Props(construct, header);
    fields.forEach(field -> props.part(List.of(), Nodes.entry(field, Nodes.of(field.value(), Props::meaning)), field.value()));
    props.standards();
    return List.copyOf(props.entries);
  }

  /// One part at the end of these names; what is inside a block may go elsewhere.
  private void part(List<String> before, Entry entry, Said said) {
    var path = new ArrayList<>(before);
    path.add(entry.name());
    var row = Rows.parts(construct).stream().filter(one -> one.part().equals(path)).findFirst();
    var deeper = Rows.parts(construct).stream().anyMatch(one -> one.part().size() > path.size() && one.part().subList(0, path.size()).equals(path));
    if (deeper && said instanceof Fields inner) {
      inner.all().forEach(field -> part(path, Nodes.entry(field, Nodes.of(field.value(), Props::meaning)), field.value()));
    } else if (row.isPresent()) {
      put(entries, List.of(row.get().becomes().split(">")), entry, value(row.get(), said, entry.value()));
    } else {
      put(entries, path, entry, entry.value());
    }
  }

  private static Node value(Row row, Said said, Node node) {
    var unit = row.how().stream().filter(UNITS::contains).findFirst();
    if (unit.isPresent()) {
      return Durations.in(unit.get(), said).<Node>map(amount -> Nodes.text(amount, said.at())).orElse(node);
    }
    var word = said instanceof Literal(var text, var _, var _) ? Optional.of(text) : said instanceof Named named ? Optional.of(named.path().getLast()) : Optional.<String>empty();
    var translated = word.flatMap(row::translated);
    if (translated.isPresent()) {
      return Nodes.text(translated.get(), said.at());
    }
    if (row.told("key").isPresent()) {
      var pair = new Block(List.of(Entry.of("key", said.at(), Nodes.text(row.told("key").get(), said.at())), Entry.of("value", said.at(), node)), said.at());
      return new Items(List.of(pair), true, said.at());
    }
    return row.told("with").isPresent() && node instanceof Block block ? with(block, row.told("with").get().split("=")) : node;
  }

  private static Block with(Block block, String[] pair) {
    return block.entry(pair[0]).isPresent() ? block : new Block(Stream.concat(block.entries().stream(), Stream.of(Entry.of(pair[0], block.at(), Nodes.text(pair[1], block.at())))).toList(), block.at());
  }

  /// Puts a value at the end of names, into the blocks that are there; a block that the program does not write stands where the construct does.
  private void put(List<Entry> into, List<String> path, Entry written, Node value) {
    if (path.size() == 1) {
      into.removeIf(entry -> entry.name().equals(path.getFirst()));
      into.add(new Entry(path.getFirst(), written.written(), value, written.at()));
      return;
    }
    var inner = new ArrayList<Entry>();
    into.stream().filter(entry -> entry.name().equals(path.getFirst())).forEach(entry -> entry.value().blocks().forEach(block -> inner.addAll(block.entries())));
    put(inner, path.subList(1, path.size()), written, value);
    into.removeIf(entry -> entry.name().equals(path.getFirst()));
    into.add(new Entry(path.getFirst(), path.getFirst(), new Block(List.copyOf(inner), header), header));
  }

  /// What holds where the program does not write it.
  private void standards() {
    var written = entry(DELETION);
    Rows.type(construct).flatMap(row -> row.told("removal")).filter(_ -> written.isEmpty()).ifPresent(policy -> standard(List.of(DELETION), REMOVAL, policy, header));
    var retained = written.filter(entry -> entry.value() instanceof Text text && text.value().known().filter("Retain"::equals).isPresent());
    for (var row : Rows.parts(construct)) {
      var path = List.of(row.becomes().split(">"));
      if (new Block(entries, header).along(path.toArray(String[]::new)).isEmpty()) {
        row.told("standard").ifPresent(value -> standard(path, row.part().getLast(), row.translated(value).orElse(value), header));
        row.told("retained").filter(_ -> retained.isPresent()).ifPresent(value -> standard(path, row.part().getLast(), value, retained.get().at()));
      }
    }
  }

  private Optional<Entry> entry(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  private void standard(List<String> path, String written, String value, Span at) {
    var text = new Text(new Value.Known<>(value, at), at);
    put(entries, path, new Entry(path.getLast(), written, text, at), text);
  }

  /// What a name or a call of the library stands for.
  static Optional<Node> meaning(Said said) {
    return switch (said) {
      case Named(var path, var at) -> Types.construct(path.subList(0, path.size() - 1)).flatMap(enumeration -> Rows.member(enumeration, path.getLast())).map(member -> member(member, at));
      case Called(var _, var arguments, var named, var _) when arguments.size() == 1 && named.all().isEmpty() && arguments.getFirst() instanceof Fields fields -> Optional.of(Nodes.block(fields, Props::meaning));
      case Called(var path, var arguments, var named, var _) when arguments.isEmpty() && !named.all().isEmpty() && !path.contains(DURATION) -> Optional.of(Nodes.block(named, Props::meaning));
      default -> Optional.empty();
    };
  }

  /// One value, or the entries of a block.
  private static Node member(String member, Span at) {
    return member.contains("=") ? new Block(Stream.of(member.split(" ")).map(pair -> pair.split("=")).map(pair -> Entry.of(pair[0], at, Nodes.text(pair[1], at))).toList(), at) : Nodes.text(member, at);
  }
}
