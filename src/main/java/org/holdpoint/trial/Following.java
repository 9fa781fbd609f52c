package org.holdpoint.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Accesses;
import org.holdpoint.analysis.access.Alterations;
import org.holdpoint.analysis.admission.Admissions;
import org.holdpoint.analysis.artifact.Artifacts;
import org.holdpoint.analysis.artifact.Mismatches;
import org.holdpoint.analysis.command.Machines;
import org.holdpoint.analysis.command.Operations;
import org.holdpoint.analysis.command.RemovedFolders;
import org.holdpoint.analysis.expression.Backtrackings;
import org.holdpoint.analysis.grant.Destructions;
import org.holdpoint.analysis.grant.Grants;
import org.holdpoint.analysis.grant.Made;
import org.holdpoint.analysis.grant.Piecemeal;
import org.holdpoint.analysis.grant.Waits;
import org.holdpoint.analysis.name.RecordCommands;
import org.holdpoint.analysis.name.Withdrawals;
import org.holdpoint.analysis.permission.Bans;
import org.holdpoint.analysis.permission.Clouds;
import org.holdpoint.analysis.permission.Escalations;
import org.holdpoint.analysis.permission.Flaws;
import org.holdpoint.analysis.permission.Permissions;
import org.holdpoint.analysis.permission.Reaches;
import org.holdpoint.analysis.program.Checks;
import org.holdpoint.analysis.program.Deletions;
import org.holdpoint.analysis.program.LooserTakings;
import org.holdpoint.analysis.request.Requests;
import org.holdpoint.analysis.resource.Applied;
import org.holdpoint.analysis.resource.Gone;
import org.holdpoint.analysis.resource.RemovedApis;
import org.holdpoint.analysis.resource.Rekeyed;
import org.holdpoint.analysis.resource.Renamed;
import org.holdpoint.analysis.resource.Selections;
import org.holdpoint.analysis.resource.Shifts;
import org.holdpoint.analysis.resource.Spreads;
import org.holdpoint.analysis.resource.SplitOff;
import org.holdpoint.analysis.resource.Stood;
import org.holdpoint.analysis.rollout.Plans;
import org.holdpoint.analysis.saying.Sayings;
import org.holdpoint.analysis.schedule.OpenedTimes;
import org.holdpoint.analysis.schedule.OutsideWindows;
import org.holdpoint.analysis.schedule.Schedules;
import org.holdpoint.analysis.schedule.Together;
import org.holdpoint.analysis.schedule.Uncovered;
import org.holdpoint.analysis.selection.Enumerated;
import org.holdpoint.analysis.selection.Floors;
import org.holdpoint.analysis.selection.TargetCounts;
import org.holdpoint.analysis.selection.Undersized;
import org.holdpoint.analysis.setting.Enforcements;
import org.holdpoint.analysis.setting.Housing;
import org.holdpoint.analysis.setting.Handovers;
import org.holdpoint.analysis.setting.LeftOut;
import org.holdpoint.analysis.setting.Moves;
import org.holdpoint.analysis.setting.Pins;
import org.holdpoint.analysis.setting.Ungated;
import org.holdpoint.analysis.setting.Unprotected;
import org.holdpoint.analysis.validity.SerialDates;
import org.holdpoint.analysis.validity.Validities;
import org.holdpoint.analysis.window.Windows;
import org.holdpoint.fact.ArtifactFact.EntryList;
import org.holdpoint.fact.ArtifactFact.Expression;
import org.holdpoint.fact.ArtifactFact.Identifier;
import org.holdpoint.fact.ArtifactFact.StatedCount;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.HostList;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.JudgedFile;
import org.holdpoint.fact.RequestFact.ReviewedFile;
import org.holdpoint.fact.RequestFact.TouchedDevice;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.language.snapshot.Snapshots;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsFacts;
import org.holdpoint.source.Side;

/// What follows from the facts of one document and those of the others of its side: calendars and requests are read together, and so are artefacts and what makes them.
final class Following {

  private Following() {}

  /// The trials, each with what follows from it on both sides. `around` are the facts of documents that the change does not touch, `listsThen` what files listed before it, `jobs` how many documents
  /// are worked on at a time where each stands for itself.
  static List<Trial> of(List<Trial> trials, List<Fact> around, List<Fact> listsThen, Settings settings, Instant judgedAt, int jobs) {
    var declared = SettingsFacts.of(settings);
    var reviewed = Stream.concat(trials.stream().flatMap(trial -> trial.now().stream()), around.stream()).anyMatch(fact -> fact instanceof ReviewedFile);
    var read = Jobs.all(jobs, Handed.once(trials), trial -> operated(said(applied(settled(trial)), settings, reviewed), declared));
    var was = Stream.of(read.stream().flatMap(trial -> trial.was().stream()), around.stream().filter(fact -> !(fact instanceof HostList) || listsThen.stream().noneMatch(then -> then.key().equals(fact.key()))), listsThen.stream(), declared.stream()).flatMap(facts -> facts).toList();
    var now = Stream.of(read.stream().flatMap(trial -> trial.now().stream()), around.stream(), declared.stream()).flatMap(facts -> facts).toList();
    var news = Moves.News.of(was, now);
    var accesses = Accesses.of(was, now, Grants::grave);
    var stood = new Stood(was, now);
    var withdrawals = Withdrawals.of(was, now);
    var known = read.stream().map(trial -> trial.before(withdrawals.before(stood.before(accesses.before(trial.was()), trial.now())))).toList();
    // Every analysis looks through what all others say, document by document; single settings, lists and expressions, which are most of it, are nobody else's.
    var sharedWas = shared(was);
    var sharedNow = shared(now);
    var selecting = read.stream().flatMap(trial -> trial.now().stream()).filter(Selector.class::isInstance).map(Fact::key).collect(Collectors.toSet());
    var resources = read.stream().flatMap(trial -> trial.now().stream()).filter(Resource.class::isInstance).map(Fact::key).collect(Collectors.toSet());
    var all = new All(sharedWas, sharedNow, new Windows(sharedWas, judgedAt), new Windows(sharedNow, judgedAt), news, new LeftOut(was, now), accesses, Bans.moved(was, now), new Gone(sharedWas, sharedNow, resources), new Selections(sharedWas, selecting), new Selections(sharedNow, selecting),
        Clouds.Roles.of(was, now), TargetCounts.of(was, now, read.stream().flatMap(trial -> trial.now().stream()), judgedAt), Floors.of(was, read.stream().flatMap(trial -> trial.was().stream()).toList()), Floors.of(now, read.stream().flatMap(trial -> trial.now().stream()).toList()), Enumerated.among(sharedWas), Enumerated.among(sharedNow), Made.of(known.stream().flatMap(trial -> trial.was().stream()), known.stream().flatMap(trial -> trial.now().stream()), around), withdrawals, new Machines(was), new Machines(now), judgedAt);
    return known.stream().map(trial -> trial.following(before(trial, all), after(trial, all))).toList();
  }

  /// What is known of all documents together, for those that ask of one of them.
  private record All(List<Fact> was, List<Fact> now, Windows windowsWere, Windows windowsNow, Moves.News news, LeftOut lists, Accesses accesses, Bans.Moved moved, Gone resources, Selections selectedThen, Selections selectedNow, Clouds.Roles roles, TargetCounts targets, Floors floorsWere, Floors floorsNow, Enumerated listedThen, Enumerated listedNow, Made made,
      Withdrawals withdrawals, Machines machinesWere, Machines machinesAre, Instant judgedAt) {}

  /// What follows from what a document said.
  private static List<Fact> before(Trial trial, All all) {
    var was = trial.was();
    return Stream.of(facts(was, all.was(), all.windowsWere(), all.judgedAt()), statements(was, all.made(), Set.of()), Reaches.of(was, was), Flaws.of(was), Bans.before(was), all.resources().gone(was), all.withdrawals().gone(was), all.selectedThen().of(all.selectedThen().stood(was, trial.now())), all.selectedThen().untouched(was, was), all.targets().before(was), all.floorsWere().of(was), all.listedThen().of(was), all.machinesWere().of(was))
        .flatMap(List::stream).toList();
  }

  /// What follows from what it says now, and from how that differs.
  private static List<Fact> after(Trial trial, All all) {
    var was = trial.was();
    var now = trial.now();
    return Stream.of(facts(now, all.now(), all.windowsNow(), all.judgedAt()), Moves.of(was, now, all.news()), all.lists().of(was, now), Handovers.of(was, now), Pins.of(was, now), Mismatches.edited(was, now), all.accesses().following(now), all.accesses().edited(alterations(trial)), Unprotected.of(was, now), Ungated.of(was, now), Admissions.of(was, now),
        rights(trial, all.moved()), Clouds.of(was, now, all.roles()), Reaches.of(was, now), Flaws.of(now), all.resources().unguarded(now), all.selectedNow().of(now), all.selectedNow().untouched(was, now), Escalations.of(was, now),
        OpenedTimes.of(was, now, all.judgedAt()), all.windowsNow().lifted(was, now, all.windowsWere()), statements(now, all.made(), all.accesses().idle()), all.targets().after(was, now), all.floorsNow().of(now), all.listedNow().of(now), all.machinesAre().of(now), Checks.of(was, now, all.now()), LooserTakings.of(was, now), Deletions.of(was, now)).flatMap(List::stream).toList();
  }

  /// A snapshot is what the change begins with: it says the same of both sides.
  private static Trial settled(Trial trial) {
    return trial.document() instanceof Declaration declaration && declaration.language().equals(Snapshots.NAME) && declaration.file().side() == Side.HEAD ? trial.before(trial.now()) : trial;
  }

  /// With what the settings say of the document, and what it is.
  private static Trial said(Trial trial, Settings settings, boolean reviewed) {
    var limits = limits(trial, settings);
    return trial.following(limits, Stream.concat(limits.stream(), what(trial, reviewed).stream()).toList());
  }

  private static Trial operated(Trial trial, List<Fact> declared) {
    return trial.following(Operations.before(trial.was(), declared), Operations.after(trial.was(), trial.now(), declared));
  }

  /// What of a change is carried out, and what happens as one.
  private static Trial applied(Trial trial) {
    var carried = Applied.of(Renamed.before(trial.was(), trial.now()), trial.now());
    var shifted = Shifts.of(carried.was(), carried.now());
    var keyed = Rekeyed.of(shifted.was(), shifted.now());
    var sides = SplitOff.of(keyed.was(), keyed.now());
    return sides.was() == trial.was() && sides.now() == trial.now() ? trial : new Trial(trial.document(), sides.was(), sides.now(), trial.coverage(), trial.reasons(), trial.beside());
  }

  /// What policies of AWS newly allow, and what is left of what they forbade.
  private static List<Fact> rights(Trial trial, Bans.Moved moved) {
    var allowed = Permissions.of(trial.was(), trial.now());
    return Stream.concat(allowed.stream(), Bans.of(trial.was(), trial.now(), allowed, moved).stream()).toList();
  }

  /// What statements of SQL amount to; `made` is what the change makes, for both sides: what stays as it was is weighed the same.
  private static List<Fact> statements(List<Fact> own, Made made, Set<Key> idle) {
    return Stream.of(Grants.of(own, made, idle), Grants.clustered(own), Destructions.of(own, made), Waits.of(own, made), Piecemeal.of(own, made)).flatMap(List::stream).toList();
  }

  /// Whether a migration that was there is edited.
  private static List<Fact> alterations(Trial trial) {
    var file = trial.document().file();
    return file.side() == Side.BASE ? List.of() : !file.name().endsWith(".sql") ? Alterations.edited(trial.was(), trial.now())
        : trial.beside().stream().flatMap(before -> Alterations.of(trial.document().subject(), before, file, trial.was(), trial.now()).stream()).toList();
  }

  private static List<Fact> shared(List<Fact> all) {
    return all.stream().filter(fact -> !(fact instanceof Setting || fact instanceof EntryList || fact instanceof Identifier || fact instanceof StatedCount || fact instanceof Expression)).toList();
  }

  /// What follows from the facts of one document (`own`), which are among all those of its side.
  private static List<Fact> facts(List<Fact> own, List<Fact> all, Windows windows, Instant judgedAt) {
    return Stream.of(Requests.of(own, all), Artifacts.of(own, all), Mismatches.of(own, all), Housing.of(own, all), Enforcements.of(own), Backtrackings.of(own), Plans.of(own), Validities.of(own, all, judgedAt), SerialDates.of(own, judgedAt), windows.following(own),
        Schedules.of(own, all, judgedAt), OutsideWindows.of(own, all), Together.of(own, all), Uncovered.of(own, all), Spreads.of(own, all), RemovedApis.of(own, all), RecordCommands.of(own), RemovedFolders.of(own), Undersized.of(own, all), Sayings.of(own)).flatMap(List::stream).toList();
  }

  /// What the settings say of this very file, if it is one that is generated.
  private static List<Fact> limits(Trial trial, Settings settings) {
    return trial.document() instanceof Declaration ? SettingsFacts.limits(settings, trial.document().file()) : List.of();
  }

  /// Which file and which device a document is: the file only where some are `reviewed`, since only what was reviewed is compared with what is there.
  private static List<Fact> what(Trial trial, boolean reviewed) {
    var document = trial.document();
    if (document.file().side() == Side.BASE) {
      return List.of();
    }
    var at = document.file().lines().stream().findFirst().map(document.file()::span).orElseGet(document.file()::start);
    var subject = document.subject();
    var all = new ArrayList<Fact>();
    if (reviewed) {
      all.add(new JudgedFile(Key.of(subject, "judged-file", document.file().key()), at, at, document.file().name(), document.file().digest()));
    }
    if (document.cli().isPresent()) {
      all.add(new TouchedDevice(Key.of(subject, "touched-device", subject.name()), at, at, subject.name(), !document.because().equals("same stem")));
    }
    return all;
  }
}
