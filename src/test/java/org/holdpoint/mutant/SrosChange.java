package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Writes a change that touches a part of a configuration: some blocks, of each some commands, some metrics altered. Blocks are reached one
/// header a line, by one line from `configure` (`router Base isis 0`), or by one line from anywhere (`/configure router Base bgp`).
/// `exit` goes back to where a jump began ("returns to the context from which the current level was entered", 7x50 basic system configuration guide).
final class SrosChange {
  private static final List<String> CONFIGURE = List.of("configure");
  private static final Set<String> CONTAINERS = Set.of("router Base", "service", "system", "log", "qos", "filter");

  private final Router router;
  private final RandomGenerator dice;
  private final Sheet sheet;
  private final boolean fromTheRoot;

  SrosChange(Router router, RandomGenerator dice, Sheet sheet) {
    this.router = router;
    this.dice = dice;
    this.sheet = sheet;
    this.fromTheRoot = router.seed() % 5 == 4;
  }

  /// A block to be touched, and the blocks between `configure` and it.
  private record Part(List<ConfigBlock> way, ConfigBlock block) {}

  List<PrintedLine> lines() {
    sheet.aside("# CHG-%04d: %s, agreed change".formatted(router.seed(), router.name()), List.of());
    if (chance(70)) {
      sheet.reset("exit all", List.of());
    }
    if (!fromTheRoot) {
      sheet.header(0, "configure", List.of());
    }
    var parts = chosen();
    for (var start = 0; start < parts.size(); ) {
      var end = start + 1;
      if (fromTheRoot || chance(20)) {
        rooted(parts.get(start), fromTheRoot ? List.of() : CONFIGURE);
      } else if (!parts.get(start).way().isEmpty() && chance(25)) {
        jump(parts.get(start));
      } else {
        while (end < parts.size() && parts.get(end).way().equals(parts.get(start).way())) {
          end++;
        }
        nested(parts.subList(start, end));
      }
      start = end;
    }
    if (!fromTheRoot && chance(25)) {
      sheet.closing(0, "exit", CONFIGURE);
    }
    sheet.reset("exit all", List.of());
    if (chance(50)) {
      sheet.leaf(0, "admin save", List.of());
    }
    return sheet.lines();
  }

  private List<Part> chosen() {
    var protocols = new ArrayList<Part>();
    var others = new ArrayList<Part>();
    for (var top : router.configure().children().toList()) {
      if (!CONTAINERS.contains(top.name())) {
        others.add(new Part(List.of(), top));
      } else {
        top.children().forEach(block -> (top.name().equals("router Base") ? protocols : others).add(new Part(List.of(top), block)));
      }
    }
    var inner = protocols.stream().flatMap(part -> part.block().children()
        .filter(child -> child.name().startsWith("group") || child.name().startsWith("interface"))
        .map(child -> new Part(List.of(part.way().getFirst(), part.block()), child))).toList();
    var result = new ArrayList<>(pick(protocols, 3 + dice.nextInt(4)));
    var touched = result.stream().map(Part::block).toList();
    result.addAll(pick(inner.stream().filter(part -> !touched.contains(part.way().getLast())).toList(), 1 + dice.nextInt(2)));
    result.addAll(chance(50) ? result.size() : 0, pick(others, 1 + dice.nextInt(4)));
    return result;
  }

  /// Some of these, in their order.
  private List<Part> pick(List<Part> parts, int count) {
    var shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, dice);
    var few = shuffled.subList(0, Math.min(count, shuffled.size()));
    return parts.stream().filter(few::contains).toList();
  }

  private void nested(List<Part> parts) {
    var way = parts.getFirst().way();
    var context = CONFIGURE;
    for (var level = 0; level < way.size(); level++) {
      sheet.header(level + 1, spelled(way.get(level).name()), context);
      context = Sheet.inside(context, way.get(level).name());
    }
    for (var part : parts) {
      block(way.size() + 1, part.block(), context);
    }
    for (var level = way.size(); level > 0; level--) {
      sheet.closing(level, "exit", context);
      context = context.subList(0, context.size() - 1);
    }
  }

  private void jump(Part part) {
    sheet.header(1, names(part) + part.block().options(), CONFIGURE);
    inside(1, part);
  }

  /// From here by one line that begins at the root, and back to here.
  private void rooted(Part part, List<String> here) {
    sheet.header(here.size(), "/configure " + names(part) + part.block().options(), List.of());
    inside(here.size(), part);
  }

  private void inside(int level, Part part) {
    var context = CONFIGURE;
    for (var block : part.way()) {
      context = Sheet.inside(context, block.name());
    }
    context = Sheet.inside(context, part.block().name());
    entries(level + 1, part.block(), context);
    sheet.closing(level, "exit", context);
  }

  private String names(Part part) {
    var names = new ArrayList<>(part.way().stream().map(ConfigBlock::name).toList());
    names.add(part.block().name());
    return spelled(String.join(" ", names));
  }

  private void block(int level, ConfigBlock block, List<String> context) {
    sheet.header(level, block.header(), context);
    entries(level + 1, block, Sheet.inside(context, block.name()));
    sheet.closing(level, "exit", Sheet.inside(context, block.name()));
  }

  private void entries(int level, ConfigBlock block, List<String> context) {
    if (block.name().startsWith("policy-statement") || block.name().startsWith("prefix-list")) {
      sheet.entries(level, block, context);
      return;
    }
    for (var entry : block.entries()) {
      switch (entry) {
        case ConfigLeaf(var text) when isTransaction(text) || chance(70) -> sheet.leaf(level, retuned(text), context);
        case ConfigBlock child when chance(70) -> child(level, child, context);
        case ConfigLeaf _, ConfigBlock _ -> {}
      }
    }
  }

  /// A block within; its first command alone is sometimes written as one line, which leaves the session where it is.
  private void child(int level, ConfigBlock child, List<String> context) {
    if (child.options().isEmpty() && !child.entries().isEmpty() && child.entries().getFirst() instanceof ConfigLeaf(var text) && chance(20)) {
      sheet.leaf(level, child.name() + " " + text, context);
    } else {
      block(level, child, context);
    }
  }

  /// Some people leave out the name of the only router.
  private String spelled(String header) {
    return router.seed() % 3 == 0 ? header.replaceFirst("^router Base", "router") : header;
  }

  private static boolean isTransaction(String text) {
    return text.equals("begin") || text.equals("commit");
  }

  private String retuned(String text) {
    return text.matches("(te-)?metric \\d+") ? text.replaceFirst("\\d+$", String.valueOf(5 + dice.nextInt(500))) : text;
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }
}
