package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a file says, or is called, does nothing but stand in the report.
final class HostileContentTest {

  private static final Pattern LOG_COMMAND = Pattern.compile("##[A-Za-z]*\\[");
  private static final Pattern OUR_LINK = Pattern.compile("\\[(?:[^\\[\\]\\\\]|\\\\.)*\\]\\(\\d+\\)");

  static Stream<String> attacks() {
    return Attacks.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void no_format_holds_a_letter_that_steers_a_terminal_or_is_not_seen(String attack) {
    for (var format : Format.values()) {
      var text = format.render(Sample.of(attack), Look.plain());
      text.codePoints().filter(point -> point != '\n').forEach(point -> assertFalse(Cells.steers(point), () -> format + " holds " + Integer.toHexString(point)));
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void a_build_log_takes_no_line_of_any_format_for_a_command(String attack) {
    for (var format : Format.values()) {
      var text = format.render(Sample.of(attack), Look.plain());
      assertFalse(LOG_COMMAND.matcher(text).find(), () -> format + ": " + text);
      if (format != Format.GITHUB) {
        assertTrue(text.lines().noneMatch(line -> command(line).isPresent()), () -> format + ": " + text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void workflow_commands_are_those_of_the_report_and_say_what_it_says(String attack) {
    var expected = GithubReport.render(Sample.of("plain words")).lines().map(line -> command(line).orElseThrow()).toList();
    var commands = GithubReport.render(Sample.of(attack)).lines().map(line -> command(line).orElseThrow(() -> new AssertionError(line))).toList();
    assertEquals(expected.stream().map(Command::word).toList(), commands.stream().map(Command::word).toList());
    assertEquals(expected.stream().map(Command::keys).toList(), commands.stream().map(Command::keys).toList());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void markdown_has_the_same_structure_whatever_the_files_say(String attack) {
    var shape = MarkdownShape.of(MarkdownReport.render(Sample.of(attack)));
    assertEquals(MarkdownShape.of(MarkdownReport.render(Sample.of("plain words"))).blocks(), shape.blocks());
    shape.texts().forEach(text -> assertTrue(text.matches("[\\p{L}\\p{M}\\p{Nd} ()\"'.,;:?!-]*"), () -> "text outside of code: " + text));
    shape.texts().forEach(text -> assertFalse(text.contains("www.") || text.contains(":s"), () -> "text outside of code: " + text));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void rule_help_is_markdown_without_markup_of_its_texts(String attack) throws Exception {
    var run = new ObjectMapper().readTree(SarifReport.render(Sample.of(attack))).at("/runs/0");
    var shape = MarkdownShape.of(run.at("/tool/driver/rules/0/help/markdown").textValue());
    assertTrue(shape.blocks().isEmpty(), shape::toString);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void sarif_messages_link_only_to_places_of_the_finding(String attack) throws Exception {
    var run = new ObjectMapper().readTree(SarifReport.render(Sample.of(attack))).at("/runs/0");
    for (var message : run.findValues("message")) {
      var rest = OUR_LINK.matcher(message.path("text").textValue()).replaceAll("");
      assertFalse(Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\]\\(").matcher(rest).find(), rest);
    }
    run.findValues("uri").forEach(uri -> assertTrue(uri.textValue().matches("[A-Za-z0-9._~/%-]+"), uri::textValue));
  }

  private record Command(String word, List<String> keys, String data) {}

  /// A line as the runner of GitHub Actions reads it: after white space `::word key=value,…::data`.
  private static java.util.Optional<Command> command(String line) {
    var text = line.replaceFirst("^[\\s\\u00A0\\u0085\\u2028\\u2029]+", "");
    var end = text.indexOf("::", 2);
    if (!text.startsWith("::") || end < 0) {
      return java.util.Optional.empty();
    }
    var head = text.substring(2, end).split(" ", 2);
    var known = Set.of("error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands", "set-output", "save-state", "echo", "add-matcher", "remove-matcher", "set-env", "add-path");
    if (!known.contains(head[0])) {
      return java.util.Optional.empty();
    }
    var keys = head.length < 2 ? List.<String>of() : Arrays.stream(head[1].split(",")).map(pair -> pair.split("=", 2)[0]).toList();
    return java.util.Optional.of(new Command(head[0], keys, text.substring(end + 2)));
  }
}
