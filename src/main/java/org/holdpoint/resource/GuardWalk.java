package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// One row of guards.tsv along one resource: the settings that it finds, or misses.
record GuardWalk(Resource resource, GuardRow row, List<Fact> facts) {

  /// By which one of several is known.
  private static final List<String> NAMES = List.of("name", "id", "ref", "rule_name");

  /// With which the name of an option begins.
  private static final String OPTION = "--";

  void step(Node node, int depth, List<String> path, Span header) {
    switch (node) {
      case Block block -> named(block, depth, path, header);
      case Items list -> items(list, depth, path, header);
      case Text text when text.value() instanceof Value.Unknown<String>(var because, var at) -> unknown(depth, path, because, at, header);
      case Text _ -> missing(depth, path, header);
    }
  }

  private void named(Block block, int depth, List<String> path, Span header) {
    var name = row.path().get(depth).replace("?", "");
    var part = name.startsWith("~");
    var entries = new ArrayList<Entry>();
    for (var entry : block.entries()) {
      if (part ? entry.name().contains(name.substring(1)) : entry.name().equals(name)) {
        entries.add(entry);
      }
    }
    if (entries.isEmpty()) {
      missing(depth, path, header);
      return;
    }
    for (var index = 0; index < entries.size(); index++) {
      var inner = with(path, label(entries, index));
      if (!row.speaksOf(entries.get(index).value(), depth) && !(entries.get(index).value() instanceof Items)) {
        continue;
      }
      if (depth + 1 == row.path().size()) {
        said(entries.get(index), part && row.weaker().equals("set") ? with(path, plain(name)) : inner, header);
      } else {
        step(entries.get(index).value(), depth + 1, inner, entries.get(index).at());
      }
    }
  }

  /// One of several blocks is known by its own name, where it has one: another before it changes nothing.
  private String label(List<Entry> entries, int index) {
    var entry = entries.get(index);
    var own = entries.size() > 1 && entry.value() instanceof Block block ? own(block) : Optional.<String>empty();
    return own.map(said -> entry.name() + " " + said).orElse(index == 0 ? entry.name() : entry.name() + " (" + (index + 1) + ")");
  }

  /// The name of one of several. A description, which is put in other words now and then, serves only for what does not guard by itself.
  private Optional<String> own(Node item) {
    return NAMES.stream().flatMap(name -> item.text(name).stream()).findFirst().or(() -> row.firm() ? Optional.empty() : item.text("description"));
  }

  private void items(Items list, int depth, List<String> path, Span header) {
    if (row.path().get(depth).startsWith(OPTION)) {
      option(list, row.path().get(depth), path, header);
      return;
    }
    if (list.items().isEmpty()) {
      missing(depth, path, header);
    }
    var items = list.items().stream().filter(item -> depth == 0 || row.speaksOf(item, depth - 1)).toList();
    for (var index = 0; index < items.size(); index++) {
      var item = items.get(index);
      var label = own(item).orElse(index == 0 ? "" : "[" + index + "]");
      var first = !(item instanceof Block block) ? header : block.entries().isEmpty() ? block.at() : block.entries().getFirst().at();
      if (!label.isEmpty()) {
        thing(with(path, label), item, first, header);
      }
      step(item, depth, label.isEmpty() ? path : with(path, label), first);
    }
  }

  /// What an option says among the arguments of a program (`--registry=txt`); the last one counts.
  private void option(Items list, String name, List<String> path, Span header) {
    list.items().stream().filter(Text.class::isInstance).map(Text.class::cast).filter(text -> text.value().known().filter(said -> said.startsWith(name + "=")).isPresent()).reduce((_, last) -> last)
        .ifPresent(text -> said(Entry.of(name, text.at(), new Text(new Value.Known<>(text.value().known().orElseThrow().substring(name.length() + 1), text.at()), text.at())), with(path, name), header));
  }

  /// One thing among others: what guards it goes with it.
  private void thing(List<String> path, Node item, Span at, Span header) {
    var key = new Key(resource.subject(), "setting", path);
    if (facts.stream().noneMatch(fact -> fact.key().equals(key))) {
      facts.add(new Setting(key, at, header, path.getLast(), String.join(".", path), String.join(".", path.subList(0, path.size() - 1)), "block", new Value.Absent<>(), List.of(),
          item instanceof Block block ? block.entries().size() : 0, "other", "none", false, new Value.Known<>("plain", at), new Value.Absent<>(), "none"));
    }
  }

  /// What is not written; nothing is said where a name that must be there is not.
  private void missing(int depth, List<String> path, Span header) {
    if (row.path().subList(depth, row.path().size()).stream().noneMatch(name -> name.endsWith("?"))) {
      row.standard().ifPresent(standard -> {
        var strength = standard.equals("unset") ? (row.weaker().equals("set") ? Strength.ON : Strength.OPEN) : whole(Strength.of(row, standard));
        add(rest(depth, path), header, header, "nothing", new Value.Absent<>(), List.of(), 0, strength);
      });
    }
  }

  private void unknown(int depth, List<String> path, String because, Span at, Span header) {
    facts.add(new Setting(new Key(resource.subject(), "setting", rest(depth, path)), at, header, name(), String.join(".", rest(depth, path)), String.join(".", path), "text",
        new Value.Unknown<>(because, at), List.of(), 0, row.meaning(), row.concern(), row.firm(), new Value.Unknown<>(because, at), new Value.Unknown<>(because, at), "none"));
  }

  private void said(Entry entry, List<String> path, Span header) {
    switch (entry.value()) {
      case Text text -> {
        switch (text.value()) {
          case Value.Known<String>(var written, var _) -> add(path, entry.at(), header, "text", text.value(), List.of(), 0, whole(Strength.of(row, written)));
          case Value.Absent<String>(var _) -> missing(row.path().size() - 1, path.subList(0, path.size() - 1), entry.at());
          case Value.Unknown<String> _ when row.weaker().equals("unset") -> add(path, entry.at(), header, "text", text.value(), List.of(), 0, Strength.ON);
          case Value.Unknown<String> _ when row.weaker().equals("set") -> add(path, entry.at(), header, "text", text.value(), List.of(), 0, Strength.OPEN);
          case Value.Unknown<String>(var because, var _) -> unknown(row.path().size(), path, because, entry.at(), header);
        }
      }
      case Items list when !list.whole() -> unknown(row.path().size(), path, "the list may have more entries", entry.at(), header);
      case Items list -> add(path, telling(list).filter(at -> at.line() != entry.at().line()).orElse(entry.at()), header, "list", new Value.Absent<>(), row.weaker().equals("fewer") ? Gathered.names(list) : texts(list), list.items().size(),
          Strength.of(row, texts(list), list.items().size()));
      case Block block -> add(path, entry.at(), header, "block", new Value.Absent<>(), List.of(), block.entries().size(), Strength.of(row, block.entries().size()));
    }
  }

  /// A batch of as many as there are is everything at once.
  private Strength whole(Strength strength) {
    var many = row.all().stream().flatMap(path -> resource.body().text(path.toArray(String[]::new)).stream()).filter(text -> text.matches("\\d{1,9}")).findFirst().map(Double::parseDouble);
    return strength.unit().equals("count") && strength.state().equals("on") && many.filter(all -> all > 1 && 1 / strength.amount() >= all).isPresent() ? new Strength("open", 0, strength.unit()) : strength;
  }

  /// The entry of a list that the row is about: one of its words, or an option (`--policy=sync`) that says something else than they do.
  private Optional<Span> telling(Items list) {
    return !Set.of("not", "with").contains(row.weaker()) ? Optional.empty() : list.items().stream().filter(Text.class::isInstance).map(Text.class::cast).filter(text -> text.value().known().filter(said -> row.words().stream()
        .anyMatch(word -> said.equalsIgnoreCase(word) || said.startsWith("--") && word.startsWith(said.replaceFirst("=.*", "=").toLowerCase(Locale.ROOT)))).isPresent()).map(Text::at).findFirst();
  }

  private static List<String> texts(Items list) {
    return list.items().stream().flatMap(item -> item instanceof Text text ? text.value().known().stream() : Stream.of()).toList();
  }

  /// What an image holds is told beside the image itself.
  private void add(List<String> part, Span at, Span header, String form, Value<String> value, List<String> items, int entries, Strength strength) {
    var path = row.weaker().equals("image") ? with(part, "release") : part;
    Value<Double> amount = strength.state().equals("on") || strength.state().equals("open") ? new Value.Known<>(strength.amount(), at) : new Value.Absent<>();
    facts.add(new Setting(new Key(resource.subject(), "setting", path), at, header, name(), String.join(".", path), String.join(".", path.subList(0, path.size() - 1)), form, value, items, entries,
        row.meaning(), row.concern(), row.firm(), new Value.Known<>(strength.state(), at), amount, strength.unit()));
  }

  private String name() {
    return row.path().getLast().replace("?", "").replace("~", "");
  }

  private List<String> rest(int depth, List<String> path) {
    var all = new ArrayList<>(path);
    row.path().subList(Math.min(depth, row.path().size()), row.path().size()).forEach(name -> all.add(row.weaker().equals("set") ? plain(name) : name.replace("?", "")));
    return all;
  }

  /// What a part of a name stands for, whether a name has it or none does: `~/building` → `building`.
  private static String plain(String name) {
    return name.replace("?", "").replace("~/", "").replace("~", "");
  }

  private static List<String> with(List<String> path, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
