package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/// Writes what is typed on an IOS router: the whole configuration, or a change that touches a part of it. Some people close every block, some only those inside another one, some close
/// what they think of; a block that nobody closes is left by the next line that it does not know, so it is only left open where that line is unknown in it. `exit` stands beside the
/// header or beside the lines of its block, families are closed by their own word or by `exit`.
final class IosChange {

  private final Router router;
  private final RandomGenerator dice;
  private final Sheet sheet;
  private final IosDialect dialect = new IosDialect();
  private final Habit habit;
  private final boolean inside;
  private final boolean own;

  /// Which blocks somebody closes.
  private enum Habit {
    ALL, INNER, SOME
  }

  IosChange(Router router, RandomGenerator dice, Sheet sheet) {
    this.router = router;
    this.dice = dice;
    this.sheet = sheet;
    this.habit = Habit.values()[(int) (router.seed() % 3)];
    this.inside = router.seed() % 5 < 2;
    this.own = dice.nextInt(100) < 70;
  }

  /// The whole configuration.
  List<PrintedLine> whole() {
    begin();
    entries(0, router.configure().entries(), IosPrinter.CONFIGURE);
    return ended();
  }

  /// A change.
  List<PrintedLine> lines() {
    sheet.aside("! CHG-%04d: %s, agreed change".formatted(router.seed(), router.name()), List.of());
    begin();
    entries(0, chosen(), IosPrinter.CONFIGURE);
    return ended();
  }

  private void begin() {
    if (router.seed() % 4 != 3) {
      sheet.header(0, "configure terminal", List.of());
    }
  }

  private List<PrintedLine> ended() {
    sheet.reset("end", IosPrinter.CONFIGURE);
    if (router.seed() % 4 != 3 && chance(60)) {
      sheet.leaf(0, "write memory", List.of());
    }
    return sheet.lines();
  }

  /// Some of the parts, in their order: the routing processes more often than the rest.
  private List<ConfigEntry> chosen() {
    var picked = new ArrayList<ConfigEntry>();
    var all = new ArrayList<>(router.configure().entries());
    var blocks = new ArrayList<>(all.stream().filter(ConfigBlock.class::isInstance).toList());
    Collections.shuffle(blocks, dice);
    var few = blocks.subList(0, Math.min(blocks.size(), 4 + dice.nextInt(6)));
    for (var entry : all) {
      switch (entry) {
        case ConfigBlock block when block.name().startsWith("router") && chance(75) || few.contains(block) -> picked.add(partly(block));
        case ConfigLeaf leaf when chance(25) -> picked.add(leaf);
        case ConfigBlock _, ConfigLeaf _ -> { }
      }
    }
    return picked;
  }

  /// A block with some of what is in it.
  private ConfigBlock partly(ConfigBlock block) {
    var kept = new ArrayList<ConfigEntry>();
    for (var entry : block.entries()) {
      switch (entry) {
        case ConfigLeaf(var text) when chance(75) -> kept.add(new ConfigLeaf(retuned(text)));
        case ConfigBlock child when chance(75) -> kept.add(partly(child));
        case ConfigLeaf _, ConfigBlock _ -> { }
      }
    }
    return block.with(mixed(kept.isEmpty() ? block.entries() : kept));
  }

  /// People add one neighbor after the other: what a family gets stands between lines of the process.
  private List<ConfigEntry> mixed(List<ConfigEntry> entries) {
    var moved = new ArrayList<>(entries);
    for (var entry : entries) {
      if (entry instanceof ConfigBlock && chance(40)) {
        moved.remove(entry);
        moved.add(dice.nextInt(moved.size() + 1), entry);
      }
    }
    return List.copyOf(moved);
  }

  private void entries(int level, List<ConfigEntry> entries, List<String> context) {
    for (var each = 0; each < entries.size(); each++) {
      switch (entries.get(each)) {
        case ConfigLeaf(var text) -> sheet.leaf(level, text, context);
        case ConfigBlock block -> block(level, block, context, each + 1 < entries.size() && entries.get(each + 1) instanceof ConfigBlock);
      }
    }
  }

  /// `followed`: the next thing in the context around it is a header.
  private void block(int level, ConfigBlock block, List<String> context, boolean followed) {
    var inner = Sheet.inside(context, block.name());
    sheet.header(level, block.header(), context);
    entries(level + 1, block.entries(), inner);
    var closing = dialect.ownClosing(block.name()).filter(_ -> own);
    if (closing.isPresent()) {
      sheet.closing(level, closing.get(), inner);
    } else if (closes(level, followed)) {
      sheet.closing(inside ? level + 1 : level, dialect.closing(), inner);
    }
  }

  /// What is inside another block and not followed by a header is closed: its lines and those of the block around it may be the same.
  private boolean closes(int level, boolean followed) {
    return switch (habit) {
      case ALL -> true;
      case INNER -> level > 0;
      case SOME -> level > 0 && !followed || chance(50);
    };
  }

  private String retuned(String text) {
    return text.matches("(isis )?metric \\d+") ? text.replaceFirst("\\d+$", String.valueOf(5 + dice.nextInt(500))) : text;
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }
}
