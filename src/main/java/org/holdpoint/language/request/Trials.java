package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.Trial;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Mapping;

/// When evidence was taken and the way back was tried, as a request says it: on days after the change, or not at all. A day without such a word beside it is the day of something else.
record Trials(Mapping request, Subject subject, String id, Optional<ChangeWindow> window) {

  private static final String TRIED = "(?:tested|rehearsed|tried|exercised|verified|proven|practi[sc]ed|validated|dry[- ]run|rehearsal|drill|replay|lab run|test run)";
  private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])";
  /// `rehearsed 2026-02-20`, `lab run on the spare device, 2026-02-20`: a few words between the two at most.
  private static final Pattern DATED = Pattern.compile("\\b" + TRIED + "(?:[ ,:]+(?:[a-z]{1,15}[ ,:]+){0,5}|\\b[ ,:]*)" + DAY);
  private static final Pattern DENIED = Pattern.compile("\\b(?:untested|unproven|unverified|unrehearsed)\\b|\\b(?:not|never|nor)(?: (?:yet|been|fully|actually)){0,3} " + TRIED + "\\b|미검증|미시험");
  private static final Pattern NONE = Pattern.compile("(?:[-*+•]\\s+)?(?:no|nothing|none|not|without|could not|cannot|skipped|omitted)\\b(?! (?:change|errors?|failures?|findings?|issues?|problems?|differences?|regressions?|alarms?|impact|open)\\b)");
  private static final Pattern SAID = Pattern.compile("\\b" + TRIED + "\\b");
  /// What is meant to come after the change, or is about another day than that of a trial.
  private static final Pattern AFTERWARDS = Pattern.compile("\\b(?:after|afterwards|post|following|follow-up|monitor\\w*|next|again|expires?|valid until|due)\\b");

  List<Trial> facts() {
    var evidence = switch (Texts.list(request, "evidence")) {
      case Value.Known<List<String>>(var texts, var at) -> Stream.of(trial("evidence", texts, at));
      case Value.Absent<List<String>> _ -> Stream.<Trial>empty();
      case Value.Unknown<List<String>> _ -> Stream.<Trial>empty();
    };
    var rollback = switch (Texts.text(request, "rollback")) {
      case Value.Known<String>(var text, var at) -> Stream.of(trial("rollback", List.of(text), at));
      case Value.Absent<String> _ -> Stream.<Trial>empty();
      case Value.Unknown<String> _ -> Stream.<Trial>empty();
    };
    return Stream.concat(evidence, rollback).filter(trial -> trial.denied() || trial.late().known().isPresent()).toList();
  }

  private Trial trial(String of, List<String> written, Span at) {
    var texts = written.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    var denied = texts.stream().anyMatch(text -> DENIED.matcher(text).find())
        && texts.stream().allMatch(text -> DENIED.matcher(text).find() && !SAID.matcher(DENIED.matcher(text).replaceAll(" ")).find()) || of.equals("evidence") && texts.stream().allMatch(Trials::none);
    var starts = starts();
    var late = starts.flatMap(_ -> late(texts));
    return new Trial(Key.of(subject, "trial", of), at, at, id, of, denied, late.<Value<String>>map(day -> new Value.Known<>(day.toString(), at)).orElseGet(Value.Absent::new),
        starts.<Value<String>>map(day -> new Value.Known<>(day.toString(), at)).orElseGet(Value.Absent::new));
  }

  /// Whether a text begins by saying what there was not, and says of nothing that it was tried: `No spare in the lab this week, the commands are those of the other one`.
  private static boolean none(String text) {
    return NONE.matcher(text).lookingAt() && !SAID.matcher(text).find();
  }

  /// The first day of a trial, where every part states one and all are after the change; nothing where one part states none, for it may have been before.
  private Optional<LocalDate> late(List<String> texts) {
    var last = last();
    var days = texts.stream().map(Trials::days).toList();
    var each = days.stream().noneMatch(List::isEmpty) && texts.stream().noneMatch(text -> AFTERWARDS.matcher(text).find());
    var all = days.stream().flatMap(List::stream).sorted().toList();
    return each && !all.isEmpty() && last.filter(all.getFirst()::isAfter).isPresent() ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static List<LocalDate> days(String text) {
    return DATED.matcher(text).results().flatMap(found -> day(found.group(1)).stream()).toList();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> starts() {
    return window.flatMap(known -> known.start().known().map(start -> start.atZone(zone(known)).toLocalDate()));
  }

  /// The last day that may still be that of the change itself: a night has two of them, and a window on the clock of UTC is read by people of any.
  private Optional<LocalDate> last() {
    var end = window.flatMap(known -> known.end().known().map(instant -> instant.atZone(zone(known)).toLocalDate()));
    var utc = window.filter(known -> zone(known).equals(ZoneOffset.UTC)).isPresent();
    return starts().map(first -> end.filter(day -> day.equals(first.plusDays(1))).orElse(first)).map(day -> utc ? day.plusDays(1) : day);
  }

  private static ZoneId zone(ChangeWindow window) {
    return window.zone().known().filter(name -> !name.equals("UTC")).map(ZoneId::of).orElse(ZoneOffset.UTC);
  }
}
