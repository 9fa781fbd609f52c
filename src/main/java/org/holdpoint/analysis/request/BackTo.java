package org.holdpoint.analysis.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ContextFact.EarlySave;
import org.holdpoint.fact.ContextFact.KeptConfiguration;
import org.holdpoint.fact.ContextFact.LoadedBack;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.WayBackOverwritten;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.WayBackName;
import org.holdpoint.source.Span;

/// Ways back to a configuration that the change itself writes, once it has changed something: what is put back is what was to be taken back.
final class BackTo {

  private static final String BACK = "back";
  /// NX-OS `rollback running-config checkpoint`, EOS `configure checkpoint restore`.
  private static final String POINTS = "checkpoint(?: restore)?";
  /// Cisco `configure replace`, Huawei `startup saved-configuration` and `rollback configuration to file`, Junos `load override`.
  private static final String FILES = "configure replace|startup saved-configuration|rollback configuration to(?: file)?|load (?:override|replace|update)";
  /// What the device reads, without its folder.
  private static final Pattern READS = Pattern.compile("(?i)\\b(?:(?<point>" + POINTS + ")|" + FILES + ")\\s+[`'\"]?(?:\\S*[/:])?(?!(?:restore|save|file)\\b)(?<name>[A-Za-z0-9][\\w.-]*\\w)");
  private static final Pattern STARTS = Pattern.compile("(?i).*(\\b(reload|reboot|restart|power.?cycle)\\w*\\b.*\\bstartup[- ]config|\\bconfigure replace \\S*startup-config|\\bcopy startup-config running-config).*");
  /// Whoever says so goes back before it is saved.
  private static final Pattern BEFORE = Pattern.compile("(?i).*\\b(until|unless|without sav\\w+|not (yet )?(been )?saved|untouched|before (it|the|any) sav\\w+|as long as)\\b.*");

  private BackTo() {}

  /// A configuration that a device is to go back to.
  /// @param point whether that is a checkpoint, and no file
  record Kept(String name, boolean point) {}

  /// Those that a text names, in its order.
  static Stream<Kept> read(String text) {
    return READS.matcher(text).results().map(found -> new Kept(found.group("name"), found.group("point") != null));
  }

  /// Those of one document (`own`), by what the scripts among `all` write.
  static List<Fact> overwritten(List<Fact> own, List<Fact> all) {
    var typed = own.stream().filter(LoadedBack.class::isInstance).map(LoadedBack.class::cast).flatMap(line -> lost(line, line.at(), line.text(), all).stream()).toList();
    if (!typed.isEmpty()) {
      return typed;
    }
    var requests = own.stream().filter(ChangeRequest.class::isInstance).map(ChangeRequest.class::cast).flatMap(request -> request.rollback().known().stream().flatMap(text -> lost(request, request.rollback().place().orElse(request.at()), text, all).stream())).toList();
    return !requests.isEmpty() ? requests : own.stream().filter(WrittenStep.class::isInstance).map(WrittenStep.class::cast).filter(BackTo::back).flatMap(step -> lost(step, step.at(), step.text(), all).stream()).toList();
  }

  /// Whether a line of a page is part of a way back.
  static boolean back(WrittenStep step) {
    return step.part().equals(BACK) || WayBackName.is(step.under()) && !step.text().equals(step.under());
  }

  private static Optional<Fact> lost(Fact said, Span at, String text, List<Fact> all) {
    return Stream.concat(read(text).flatMap(kept -> late(kept.name(), all).stream()), starts(text, all).stream()).findFirst()
        .map(written -> new WayBackOverwritten(Key.of(said.key().subject(), "way-back-overwritten", text), at, said.within(), text, written));
  }

  /// What a script keeps under that name, where it does so only after its changes.
  private static Optional<Value<String>> late(String name, List<Fact> all) {
    var kept = all.stream().filter(KeptConfiguration.class::isInstance).map(KeptConfiguration.class::cast).filter(one -> one.name().equals(name)).toList();
    return kept.isEmpty() || !kept.stream().allMatch(KeptConfiguration::late) ? Optional.empty() : Optional.of(new Value.Known<>(kept.getFirst().command(), kept.getFirst().at()));
  }

  /// What a script makes a device start with before anybody looks at it.
  private static Optional<Value<String>> starts(String text, List<Fact> all) {
    return !STARTS.matcher(text).matches() || BEFORE.matcher(text).matches() ? Optional.empty()
        : all.stream().filter(EarlySave.class::isInstance).map(EarlySave.class::cast).findFirst().map(save -> new Value.Known<>(save.command(), save.at()));
  }
}
