package org.holdpoint.report.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.holdpoint.rule.Rulebook;
import org.junit.jupiter.api.Test;

/// The table of precedents.
final class PrecedentsTest {

  @Test
  void every_incident_that_a_rule_cites_is_told() {
    var known = Precedents.all().stream().map(Precedent::id).toList();
    var cited = Rulebook.shipped().rules().stream().flatMap(rule -> rule.incidents().stream()).distinct().toList();
    assertTrue(!cited.isEmpty(), "no rule cites an incident any more");
    assertEquals(List.of(), cited.stream().filter(id -> !known.contains(id)).toList());
  }

  @Test
  void every_row_is_whole_and_of_its_own() {
    var all = Precedents.all();
    assertEquals(all.size(), all.stream().map(Precedent::id).distinct().count());
    all.forEach(one -> {
      assertTrue(one.id().endsWith(LocalDate.parse(one.date()).toString()), one::toString);
      one.facts().forEach(fact -> assertTrue(fact.endsWith(".") && fact.length() < 140, fact));
      assertTrue(one.source().matches(".*: https?://\\S+"), one::source);
    });
  }
}
