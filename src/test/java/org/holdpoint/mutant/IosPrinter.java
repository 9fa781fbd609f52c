package org.holdpoint.mutant;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Prints the configuration of an IOS router in one of three forms, every line with the context that it is meant for.
final class IosPrinter {

  /// The context of the configuration.
  static final List<String> CONFIGURE = List.of("configure");

  private IosPrinter() {}

  /// The lines of this router in this form; the same every time.
  static List<PrintedLine> print(Router router, Form form) {
    return switch (form) {
      case SAVED -> saved(router);
      case SCRIPT -> change(router, new Sheet(false, router.seed() % 4 == 0 ? 2 : 1));
      case FLAT -> router.seed() % 2 == 0 ? flat(router) : change(router, new Sheet(true, 1));
    };
  }

  private static List<PrintedLine> change(Router router, Sheet sheet) {
    return new IosChange(router, dice(router), sheet).lines();
  }

  private static RandomGenerator dice(Router router) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(4_000_000 + router.seed());
  }

  /// The whole as it is typed: every block of the top is left by the next header or closed by a line of its own, as people do it.
  private static List<PrintedLine> flat(Router router) {
    var change = new IosChange(router, dice(router), new Sheet(true, 1));
    return change.whole();
  }

  /// As `show running-config` prints it: no line closes a block but where the device writes one (`exit-address-family`), `!` stands between blocks.
  private static List<PrintedLine> saved(Router router) {
    var sheet = new Sheet(false, 1);
    sheet.aside("Building configuration...", CONFIGURE);
    sheet.aside("", CONFIGURE);
    sheet.aside("Current configuration : " + (2000 + router.seed()) + " bytes", CONFIGURE);
    sheet.aside("!", CONFIGURE);
    for (var entry : router.configure().entries()) {
      switch (entry) {
        case ConfigLeaf(var text) -> sheet.leaf(0, text, CONFIGURE);
        case ConfigBlock block -> {
          saved(sheet, 0, block, CONFIGURE);
          sheet.aside("!", CONFIGURE);
        }
      }
    }
    sheet.aside("!", CONFIGURE);
    sheet.reset("end", CONFIGURE);
    return sheet.lines();
  }

  private static void saved(Sheet sheet, int level, ConfigBlock block, List<String> context) {
    sheet.header(level, block.header(), context);
    var inner = Sheet.inside(context, block.name());
    for (var entry : block.entries()) {
      switch (entry) {
        case ConfigLeaf(var text) -> sheet.leaf(level + 1, text, inner);
        case ConfigBlock child -> {
          if (block.name().startsWith("router")) {
            sheet.aside(" ".repeat(level + 1) + "!", inner);
          }
          saved(sheet, level + 1, child, inner);
        }
      }
    }
    new IosDialect().ownClosing(block.name()).ifPresent(closing -> sheet.closing(level, closing, inner));
  }
}
