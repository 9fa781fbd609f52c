package org.holdpoint.mutant;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;

/// Prints a router's configuration in one of three forms, every line with the context that it is meant for.
final class SrosPrinter {
  private static final String RULE = "#" + "-".repeat(50);

  /// What the device says above a part when it saves it; parts that are not named here get their first word.
  private static final Map<String, String> TITLES = Map.of("router Base", "Router (Network Side)", "isis 0", "ISIS", "ospf 0", "OSPFv2",
      "policy-options", "Policy",
      "port", "Port", "qos", "QoS Policy", "card", "Card", "service", "Service");

  private SrosPrinter() {}

  /// The lines of this router in this form; the same every time.
  static List<PrintedLine> print(Router router, Form form) {
    return switch (form) {
      case SAVED -> saved(router);
      case SCRIPT -> script(router, new Sheet(false, 4));
      case FLAT -> router.seed() % 2 == 0 ? flat(router) : script(router, new Sheet(true, 4));
    };
  }

  private static List<PrintedLine> script(Router router, Sheet sheet) {
    return new SrosChange(router, RandomGeneratorFactory.of("L64X128MixRandom").create(1_000_000 + router.seed()), sheet).lines();
  }

  private static List<PrintedLine> saved(Router router) {
    var sheet = new Sheet(false, 4);
    var configure = List.of("configure");
    sheet.aside("# TiMOS-C-16.0.R7 cpm/hops64 Nokia 7750 SR Copyright (c) 2000-2019 Nokia.", List.of());
    sheet.aside("# All rights reserved. All use subject to applicable license agreements.", List.of());
    sheet.aside("", List.of());
    sheet.reset("exit all", List.of());
    sheet.header(0, "configure", List.of());
    var title = "";
    for (var part : router.configure().children().toList()) {
      if (!title.equals(title(part))) {
        title = title(part);
        banner(sheet, title, configure);
      }
      if (part.name().startsWith("router")) {
        savedRouter(sheet, part, configure);
      } else {
        sheet.block(1, part, configure);
      }
    }
    sheet.aside("", configure);
    sheet.reset("exit all", configure);
    sheet.aside("", List.of());
    sheet.aside("# Finished MON OCT 25 02:13:07 2021 UTC", List.of());
    return sheet.lines();
  }

  private static void savedRouter(Sheet sheet, ConfigBlock router, List<String> configure) {
    var context = Sheet.inside(configure, router.name());
    sheet.header(1, router.header(), configure);
    for (var entry : router.entries()) {
      switch (entry) {
        case ConfigLeaf(var text) -> sheet.leaf(2, text, context);
        case ConfigBlock block when block.name().startsWith("interface") || block.name().startsWith("static-route") || block.name().startsWith("mpls-labels") ->
            sheet.block(2, block, context);
        case ConfigBlock block -> {
          banner(sheet, title(block), context);
          sheet.block(2, block, context);
        }
      }
    }
    sheet.closing(1, "exit", context);
    sheet.aside("", configure);
  }

  private static void banner(Sheet sheet, String title, List<String> context) {
    sheet.aside(RULE, context);
    sheet.aside("echo \"" + title + " Configuration\"", context);
    sheet.aside(RULE, context);
  }

  private static String title(ConfigBlock part) {
    var first = part.name().split(" ")[0];
    return TITLES.getOrDefault(part.name(), TITLES.getOrDefault(first, first.length() < 5 ? first.toUpperCase() : "System"));
  }

  private static List<PrintedLine> flat(Router router) {
    var sheet = new Sheet(true, 4);
    sheet.reset("exit all", List.of());
    sheet.header(0, "configure", List.of());
    sheet.entries(0, router.configure(), List.of("configure"));
    sheet.reset("exit all", List.of("configure"));
    return sheet.lines();
  }
}
