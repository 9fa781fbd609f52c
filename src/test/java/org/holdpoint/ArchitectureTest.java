package org.holdpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of rooms, as ARCHITECTURE draws it: which room may use which. `cli` may use everything; `(line)` is the package of [Holdpoint] itself.
final class ArchitectureTest {

  private static final String LINE = "(line)";
  private static final String ROOT = "org.holdpoint";

  private static final Map<String, List<String>> TABLE = Map.ofEntries(
      Map.entry(LINE, List.of("report", "repair", "gate", "rule", "cel", "finding", "trial", "analysis", "language", "replay", "replay.line", "discover", "settings", "fact", "yaml", "source")),
      Map.entry("trial", List.of("analysis", "language", "replay", "replay.apply", "replay.machine", "replay.table", "replay.tree", "replay.line", "settings", "fact", "source")),
      Map.entry("report", List.of("gate", "rule", "finding", "source")),
      Map.entry("repair", List.of("finding", "source")),
      Map.entry("gate", List.of("finding", "settings", "source")),
      Map.entry("rule", List.of("cel", "fact", "finding", "yaml", "source")),
      Map.entry("cel", List.of("grammar", "source")),
      Map.entry("finding", List.of("fact", "source")),
      Map.entry("analysis", List.of("fact", "source")),
      Map.entry("language", List.of("settings", "replay", "replay.machine", "replay.tree", "replay.line", "fact", "yaml", "source", "language.*", "language.document")),
      Map.entry("language.sql", List.of("sql", "fact", "source")),
      Map.entry("language.document.word", List.of("fact", "yaml", "source")),
      Map.entry("language.document.form", List.of("language.document.word", "syntax", "hcl", "toml", "markup", "rows", "resource", "replay", "yaml", "source")),
      Map.entry("language.document.setting", List.of("language.document.form", "language.document.word", "replay", "fact", "yaml", "source")),
      Map.entry("language.document.count", List.of("language.document.form", "language.document.word", "fact", "yaml", "source")),
      Map.entry("language.document.place", List.of("language.document.form", "language.document.word", "fact", "yaml", "source")),
      Map.entry("language.document", List.of("language.document.setting", "language.document.count", "language.document.place", "language.document.form", "language.document.word", "tongue", "rows", "replay", "fact", "yaml", "source")),
      Map.entry("language.*", List.of("grammar", "language.sql", "syntax", "routing", "sql", "resource", "hcl", "toml", "markup", "construct", "tongue", "rows",
          "replay", "replay.apply", "replay.machine", "replay.table", "replay.tree", "replay.line", "fact", "cel", "yaml", "source")),
      Map.entry("hcl", List.of("grammar", "resource", "replay", "fact", "yaml", "source")),
      Map.entry("construct", List.of("grammar", "resource", "replay", "fact", "source")),
      Map.entry("toml", List.of("grammar", "replay", "yaml", "source")),
      Map.entry("markup", List.of("replay", "fact", "source")),
      Map.entry("tongue", List.of("yaml", "source")),
      Map.entry("rows", List.of("yaml", "source")),
      Map.entry("syntax", List.of("replay.line", "fact", "source")),
      Map.entry("routing", List.of("replay", "replay.tree", "fact", "source")),
      Map.entry("resource", List.of("yaml", "fact", "source")),
      Map.entry("sql", List.of("replay", "fact", "source")),
      Map.entry("replay.line", List.of("settings", "fact", "source")),
      Map.entry("replay.tree", List.of("replay.line", "fact", "source")),
      Map.entry("replay.table", List.of("replay.tree", "replay.line", "source")),
      Map.entry("replay.machine", List.of("replay.table", "replay.tree", "replay.line", "fact", "source")),
      Map.entry("replay.intent", List.of("replay.machine", "replay.table", "replay.tree", "replay.line", "fact", "source")),
      Map.entry("replay.apply", List.of("replay.machine", "replay.table", "replay.tree", "replay.line", "fact", "source")),
      Map.entry("replay", List.of("replay.intent", "replay.apply", "replay.machine", "replay.table", "replay.tree", "replay.line", "settings", "fact", "yaml", "source")),
      Map.entry("discover", List.of("settings", "source")),
      Map.entry("settings", List.of("yaml", "fact", "source")),
      Map.entry("fact", List.of("source")),
      Map.entry("yaml", List.of("source")),
      Map.entry("source", List.of()));

  private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT + ".source.planted", ROOT + ".language.planted", ROOT + ".language.sros", ROOT + ".cli", ROOT + ".source");

  @Test
  void every_class_lives_in_a_room_of_the_table() {
    var rooms = HOUSE.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    var known = Stream.concat(TABLE.keySet().stream(), Stream.of("cli")).collect(Collectors.toSet());
    rooms.removeAll(known);
    assertEquals(Set.of(), rooms);
  }

  @TestFactory
  Stream<DynamicTest> a_room_uses_only_the_rooms_that_its_row_names() {
    return TABLE.keySet().stream().sorted().map(room -> DynamicTest.dynamicTest(room, () -> row(room).check(HOUSE)));
  }

  @Test
  void a_planted_door_is_found() {
    var wrong = assertThrows(AssertionError.class, () -> row("source").check(PLANTED));
    assertTrue(wrong.getMessage().contains("PlantedDoor"), wrong.getMessage());
    var between = assertThrows(AssertionError.class, () -> row("language.*").check(PLANTED));
    assertTrue(between.getMessage().contains("PlantedLanguage"), between.getMessage());
  }

  @Test
  void only_the_command_line_knows_a_clock_and_an_environment() {
    var rule = clockless();
    rule.check(HOUSE);
    assertThrows(AssertionError.class, () -> rule.check(PLANTED));
  }

  @Test
  void libraries_stay_in_their_rooms() {
    library("org.yaml.snakeyaml..", "yaml").check(HOUSE);
    library("org.apache.commons.cli..", "cli").check(HOUSE);
    library("org.antlr..", "cel", "syntax", "hcl", "toml", "construct", "language.*", "language.sql").check(HOUSE);
    assertDoesNotThrow(() -> library("org.apache.commons.cli..", "cli").check(PLANTED));
    assertThrows(AssertionError.class, () -> library("org.apache.commons.cli..", "yaml").check(PLANTED));
  }

  private static ArchRule clockless() {
    return noClasses().that(inRooms(room -> !room.equals("cli"))).should().callMethod(System.class, "getenv").orShould().callMethod(System.class, "getenv", String.class)
        .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(java.time.Instant.class, "now")
        .orShould().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.ZonedDateTime.class, "now")
        .orShould().callMethod(java.time.OffsetDateTime.class, "now").orShould().callMethod(java.time.Clock.class, "systemUTC").allowEmptyShould(true);
  }

  private static ArchRule library(String packages, String... rooms) {
    return noClasses().that(inRooms(room -> !List.of(rooms).contains(room))).should().dependOnClassesThat().resideInAPackage(packages);
  }

  /// No class of the room depends on a class of another room that its row does not name; of its own kind, only on the same package (`language.x` not on `language.y`).
  private static ArchRule row(String room) {
    var allowed = TABLE.get(room);
    return noClasses().that(inRooms(room::equals)).should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("use a room that the row of " + room + " does not name") {
      @Override
      public void check(JavaClass item, com.tngtech.archunit.lang.ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream().filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT) || use.getTargetClass().getPackageName().startsWith("grammar"))
            .forEach(use -> events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(item, forbidden(item, use.getTargetClass(), allowed), use.getDescription())));
      }
    }).allowEmptyShould(true);
  }

  private static boolean forbidden(JavaClass from, JavaClass to, List<String> allowed) {
    var target = to.getPackageName().startsWith("grammar") ? "grammar" : room(to);
    // `report.checklist` is a part of its room; languages and topics of analysis are rooms without doors between them.
    var ownRoom = from.getPackageName().equals(to.getPackageName()) || target.equals(room(from)) && target.equals("report");
    return !ownRoom && !allowed.contains(target);
  }

  private static DescribedPredicate<JavaClass> inRooms(java.util.function.Predicate<String> rooms) {
    return DescribedPredicate.describe("live in these rooms", type -> type.getPackageName().startsWith(ROOT) && rooms.test(room(type)));
  }

  /// `org.holdpoint.language.sros` is a `language.*`, `org.holdpoint.analysis.redistribution` an `analysis`.
  private static String room(JavaClass type) {
    var name = type.getPackageName();
    if (name.equals(ROOT)) {
      return LINE;
    }
    var below = name.substring(ROOT.length() + 1);
    // What the grammars of all dialects of SQL have in common; the language of plain documents and the replay of routers, which are houses of their own.
    if (below.equals("language.sql") || below.startsWith("language.document") || below.startsWith("replay.")) {
      return below;
    }
    if (below.startsWith("language.")) {
      return "language.*";
    }
    return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
  }
}
