package org.holdpoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Exhibit.AccessWitness;

/// What is newly allowed, as rows of a name and a text: one request that shows it, how much it is, the gravest of it, and what of it takes something away.
final class AccessDrawing {

  private AccessDrawing() {}

  /// The rows, in their order; those with nothing to say are left out.
  static Map<String, String> rows(AccessWitness exhibit) {
    var rows = new LinkedHashMap<String, String>();
    rows.put("request", (exhibit.principal().isEmpty() ? "" : exhibit.principal() + ": ") + exhibit.action() + (exhibit.resource().isEmpty() ? "" : " on " + (exhibit.resource().equals("*") ? "anything" : exhibit.resource())));
    if (exhibit.actions() > 1) {
      rows.put("newly", size(exhibit) + ": " + listed(exhibit.first(), exhibit.actions()));
    }
    if (!exhibit.removing().isEmpty() && !exhibit.removing().equals(exhibit.first())) {
      rows.put("of them", "taking away " + String.join(", ", exhibit.removing()));
    }
    return rows;
  }

  /// `19 actions of 2 services, up to permissions`.
  static String size(AccessWitness exhibit) {
    return Summary.count(exhibit.actions(), "action") + (exhibit.services() > 1 ? " of " + exhibit.services() + " services" : "") + switch (exhibit.level()) {
      case "permissions" -> ", rights among them";
      case "write" -> ", some of which change things";
      default -> "";
    };
  }

  private static String listed(List<String> first, int all) {
    return String.join(", ", first) + (all > first.size() ? ", …" : "");
  }

  static Map<String, Object> json(AccessWitness exhibit) {
    return Json.ordered("kind", "access-witness", "principal", exhibit.principal(), "action", exhibit.action(), "resource", exhibit.resource(), "level", exhibit.level(), "actions", exhibit.actions(),
        "services", exhibit.services(), "first", exhibit.first(), "removing", exhibit.removing());
  }
}
