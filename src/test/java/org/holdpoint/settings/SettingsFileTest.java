package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.settings.Artifact.OnViolation;
import org.holdpoint.settings.Command.Effect;
import org.holdpoint.settings.Command.Syntax;
import org.holdpoint.settings.Network.Device;
import org.holdpoint.settings.Network.Neighbor;
import org.holdpoint.settings.Tuning.Advised;
import org.holdpoint.settings.Tuning.Reweighted;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class SettingsFileTest {

  @Test
  void every_key_becomes_its_record() {
    var settings = SettingsText.read(SettingsText.whole());
    assertEquals(globs("vendor/**"), settings.exclude());
    assertEquals(globs("queries/**/*.sql"), settings.context());
    assertEquals(new Network(List.of(64500L),
        List.of(new Device("pe-bs07", Optional.of("sros"), Optional.of("16.0"), globs("configs/pe-bs07*"), globs("changes/pe-bs07*"), List.of(), Optional.empty(), block("{name: pe-bs07"))),
        List.of(new Neighbor(64511, Optional.of("customer"), List.of("198.51.100.0/24"), Optional.of(50L), block("{as: ")))), settings.network());
    assertEquals(new Calendar(List.of(new PeakHours(ZoneId.of("Asia/Seoul"), List.of(DayOfWeek.values()), 7 * 60, 24 * 60,
        globs("enterprise-internet-*"), block("{zone"))),
        List.of(new Written("calendars/freeze.ics", at("calendars/freeze.ics"))), List.of(new Written("KR", at("KR")))), settings.calendar());
    assertEquals(List.of(new Written("inventory.yaml", at("inventory.yaml"))), settings.inventories());
    assertEquals(List.of(new Command("capctl", Optional.of("remove"), Effect.REMOVE, Optional.of("--hosts"), Optional.of(Syntax.NODESET),
        List.of("--force", "--yes"), block("{name: capctl"))), settings.commands());
    assertEquals(List.of(new Artifact(Glob.of("features.json"), Optional.of("$.features[*]"), Optional.of("name"), Optional.of(200L),
        Optional.of(new BigDecimal("0.5")), Optional.of(new BigDecimal("1.2")), Optional.of(new Written("feature_query.sql", at("feature_query.sql"))),
        Optional.of(OnViolation.KEEP_LAST_GOOD), block("{file"))),
        settings.artifacts());
    assertEquals(new Tuning(List.of(new Reweighted("routing/session-without-password", "warning", at("routing/session-without-password"))),
        List.of(new Advised("timing", LocalDate.of(2027, 3, 31), at("timing"))),
        List.of(new Waiver("redundancy/single-zone", Glob.of("lab/**"), LocalDate.of(2027, 1, 31), "net-eng", "lab has one zone", block("{rule")))),
        settings.tuning());
    assertEquals(Optional.of(VersionRange.of(">=0.1").orElseThrow()), settings.requiredVersion());
    assertEquals(Optional.of("KT"), settings.organisation().map(Written::text));
    assertEquals(Optional.of("en"), settings.locale());
    assertEquals(GlobRoot.keys(), settings.globRoot());
  }

  @Test
  void a_file_without_content_sets_nothing() {
    for (var text : List.of("", "# nothing yet\n", "---\n", "\uFEFF\n\n", "{}\n")) {
      assertEquals(Settings.none(), SettingsText.read(text), text);
    }
  }

  @Test
  void json_is_yaml_too() {
    assertEquals(globs("a\tb", "c/d"), SettingsText.read("{\n\t\"exclude\": [\"a\\tb\", \"c\\/d\"]\n}").exclude());
  }

  @Test
  void anchors_may_spare_a_repetition() {
    assertEquals(List.of(5L, 5L), SettingsText.read("""
        network:
          neighbors:
            - {as: 64500, max-prefixes: &most 5}
            - {as: 64501, max-prefixes: *most}
        """).network().neighbors().stream().map(neighbor -> neighbor.maxPrefixes().orElseThrow()).toList());
  }

  @Test
  void a_glob_of_a_device_may_stand_alone_or_in_a_list() {
    var devices = SettingsText.read("network: {devices: [{name: a, scripts: x/*}, {name: b, scripts: [x/*, y/*]}]}").network().devices();
    assertEquals(List.of(globs("x/*"), globs("x/*", "y/*")), devices.stream().map(Device::scripts).toList());
  }

  @Test
  void days_and_hours_are_as_people_write_them() {
    assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), peak("fri-mon", "00:00-24:00").days());
    assertEquals(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), peak("thu-fri, tue", "00:00-24:00").days());
    assertEquals(List.of(DayOfWeek.SUNDAY), peak("sun-sun", "00:00-24:00").days());
    assertEquals(22 * 60, peak("sat", "22:00-06:30").from());
    assertEquals(6 * 60 + 30, peak("sat", "22:00-06:30").to());
  }

  @Test
  void every_mistake_is_told_at_once_in_the_order_of_the_file() {
    assertEquals("""
        holdpoint.yaml:1:1: unknown key `exlude`; did you mean `exclude`?
          1 | exlude: [vendor/**]
            | ^^^^^^
        holdpoint.yaml:3:12: an item of `our-as` is an AS number, one whole number from 1 to 4294967295, not `AS64500`
          3 |   our-as: [AS64500, 64501]
            |            ^^^^^^^
        holdpoint.yaml:5:12: `as` is an AS number, one whole number from 1 to 4294967295, not `0`
          5 |     - {as: 0, role: custmer}
            |            ^
        holdpoint.yaml:5:21: `role` cannot be `custmer`; did you mean `customer`?
          5 |     - {as: 0, role: custmer}
            |                     ^^^^^^^""", SettingsText.message("""
            exlude: [vendor/**]
            network:
              our-as: [AS64500, 64501]
              neighbors:
                - {as: 0, role: custmer}
            """));
  }

  @Test
  void a_repeated_mistake_of_an_anchor_is_one() {
    assertEquals(1, problems("network: {neighbors: [{as: 1, max-prefixes: &x many}, {as: 2, max-prefixes: *x}]}").size());
    assertEquals(1, problems("commands: [&x {name: 5, effect: read}, *x, *x]").size());
  }

  @Test
  void mistakes_without_end_are_shown_in_part_and_counted() {
    var text = IntStream.range(0, 20_000).mapToObj(index -> "k" + index + ": 1").collect(Collectors.joining(", ", "{", "}"));
    var wrong = assertThrows(SettingsException.class, () -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SettingsText.read(text)));
    assertEquals(20_000, wrong.problems().size());
    assertTrue(wrong.getMessage().endsWith("\nand 19950 more mistakes"), wrong.getMessage());
    assertTrue(wrong.getMessage().length() < 50_000);
  }

  @Test
  void a_value_cannot_steer_the_terminal() {
    assertEquals("`locale` cannot be `�[31m`; allowed: en, ko", problems("locale: \"\\e[31m\"").getFirst().message());
  }

  @Test
  void a_bomb_of_aliases_is_refused() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    IntStream.range(1, 12).forEach(level -> bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(10))));
    var message = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SettingsText.message(bomb.toString()));
    assertTrue(message.startsWith("holdpoint.yaml:5:45: the aliases of this file stand for more than 100000 nodes\n"), message);
    assertEquals("alias *x stands inside its own anchor", problems("exclude: &x [*x]").getFirst().message());
  }

  @Test
  void a_file_that_is_no_text_or_too_large_is_refused() {
    var wide = new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0};
    assertEquals("holdpoint.yaml:1:1: the settings are no text of UTF-8", message(wide));
    assertEquals("holdpoint.yaml:1:1: the settings are larger than 1048576 bytes", message(" ".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8)));
    assertEquals("holdpoint.yaml:1:1: the line holds bytes that are no text of UTF-8\n  1 | organisation: �\n    | ^^^^^^^^^^^^^^^",
        message(new byte[] {'o', 'r', 'g', 'a', 'n', 'i', 's', 'a', 't', 'i', 'o', 'n', ':', ' ', (byte) 0xE9}));
  }

  @Test
  void settings_for_another_version_say_that_and_nothing_else() {
    assertEquals("""
        holdpoint.yaml:2:19: this is holdpoint 0.1.0, and the settings require `>=0.2`
          2 | required-version: ">=0.2"
            |                   ^^^^^^^""", SettingsText.message("new-key: 1\nrequired-version: \">=0.2\"\n"));
    assertEquals("unknown key `new-key`; allowed: required-version, organisation, peak-hours, freezes, holidays, network, inventories, commands, artifacts,"
        + " context, severity, advise, exclude, locale, waivers", problems("new-key: 1\nrequired-version: \">=0.1\"\n").getFirst().message());
  }

  @Test
  void the_settings_of_every_incident_are_read() throws IOException {
    try (var files = Files.walk(Path.of("testdata", "incident"))) {
      var found = files.filter(file -> file.endsWith("holdpoint.yaml")).toList();
      assertTrue(found.size() >= 30, "there are settings to read");
      for (var file : found) {
        SettingsFile.read(SourceReader.read(Files.readAllBytes(file), file.toString(), file.toString(), Side.HEAD), SettingsText.PROGRAM);
      }
    }
  }

  private static PeakHours peak(String days, String hours) {
    return SettingsText.read("peak-hours: [{zone: +09:00, days: \"%s\", hours: \"%s\"}]".formatted(days, hours)).calendar().peakHours().getFirst();
  }

  private static String message(byte[] bytes) {
    var file = SourceReader.read(bytes, "holdpoint.yaml", "holdpoint.yaml", Side.HEAD);
    return assertThrows(SettingsException.class, () -> SettingsFile.read(file, SettingsText.PROGRAM)).getMessage();
  }

  private static List<Problem> problems(String text) {
    return assertThrows(SettingsException.class, () -> SettingsText.read(text)).problems();
  }

  private static List<Glob> globs(String... patterns) {
    return List.of(patterns).stream().map(Glob::of).toList();
  }

  /// Where this text stands in the whole file, which has it once.
  private static Span at(String text) {
    var lines = SettingsText.whole().lines().toList();
    var line = lines.stream().filter(each -> each.contains(text)).findFirst().orElseThrow();
    var column = line.indexOf(text) + 1;
    return Span.of("holdpoint.yaml", Side.HEAD, lines.indexOf(line) + 1, column, column + text.length());
  }

  /// Where the block in braces stands that starts with this text.
  private static Span block(String start) {
    var line = SettingsText.whole().lines().filter(each -> each.contains(start)).findFirst().orElseThrow();
    return at(line.substring(line.indexOf(start), line.lastIndexOf('}') + 1));
  }
}
