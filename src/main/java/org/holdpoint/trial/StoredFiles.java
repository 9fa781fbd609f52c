package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.BootOrder;
import org.holdpoint.fact.DeviceFact.StoredFileDeleted;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.Wildcards;

/// System images and kept configurations that a script deletes from its device, beside what the device starts from and what the script brings and verifies.
final class StoredFiles {

  /// Where images lie, by the ends of their names (Cisco, Arista, Juniper, Nokia and Huawei: upgrade guides).
  private static final Pattern IMAGE = Pattern.compile(".*\\.(bin|swi|tim|cc|tgz|iso|img|pkg|gbin)$|packages\\.conf$");
  /// What a device starts from, or goes back to, by its names (IOS, NX-OS, EOS: `startup-config`; Nokia: `config.cfg`, `bof.cfg`; Huawei: `vrpcfg.zip`; Juniper: `rescue.conf.gz`, `juniper.conf.gz`).
  private static final Set<String> CONFIGURATIONS = Set.of("startup-config", "config.cfg", "bof.cfg", "vrpcfg.zip", "vrpcfg.cfg", "rescue.conf.gz", "juniper.conf.gz");
  /// Words that stand before the command: `do delete ...`, `file delete ...`, `/file ...`.
  private static final Set<String> CALLERS = Set.of("do", "run", "exec", "file");
  private static final Set<String> DELETES = Set.of("delete", "del", "remove", "rm");
  private static final List<List<String>> BRINGS = List.of(List.of("copy"), List.of("cp"), List.of("scp"), List.of("sftp"), List.of("tftp"), List.of("ftp"), List.of("get"), List.of("install", "add"), List.of("request", "system", "software", "add"));
  /// By which a file is held against what its maker says of it.
  private static final Set<String> VERIFIES = Set.of("verify", "md5", "md5sum", "sha1", "sha256", "sha256sum", "sha512", "sha512sum", "checksum", "check", "image-verify", "validate");

  private StoredFiles() {}

  /// A line that is typed in operation.
  private record Line(Statement statement, List<String> words) {

    static Line of(Step step) {
      var words = step.statement().texts().stream().map(word -> word.startsWith("/") && word.length() > 1 ? word.substring(1) : word).map(word -> word.toLowerCase(Locale.ROOT)).dropWhile(CALLERS::contains).toList();
      return new Line(step.statement(), words);
    }

    boolean deletes() {
      return words.size() > 1 && DELETES.contains(words.getFirst());
    }

    boolean brings() {
      return BRINGS.stream().anyMatch(call -> words.size() > call.size() && words.subList(0, call.size()).equals(call)) && images().findAny().isPresent();
    }

    boolean verifies() {
      return words.stream().anyMatch(VERIFIES::contains);
    }

    Stream<String> names() {
      return words.stream().skip(1).map(BootOrder::name);
    }

    Stream<String> images() {
      return names().filter(name -> IMAGE.matcher(name).matches());
    }
  }

  /// Those of one script. `was` and `now` are the facts of its device before it and after it.
  static List<Fact> of(Script script, List<Step> steps, List<Fact> was, List<Fact> now) {
    var lines = steps.stream().filter(step -> !step.applies() && step.statement().kind() == Statement.Kind.COMMAND).map(Line::of).toList();
    var found = new ArrayList<Fact>();
    for (var index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      if (line.deletes()) {
        var above = lines.subList(0, index);
        var below = lines.subList(index + 1, lines.size());
        line.names().flatMap(name -> deleted(script, line, name, above, below, was, now).stream()).limit(1).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Fact> deleted(Script script, Line line, String name, List<Line> above, List<Line> below, List<Fact> was, List<Fact> now) {
    if (CONFIGURATIONS.contains(name)) {
      var saved = below.stream().anyMatch(later -> script.language().saves(later.words()));
      return Optional.of(fact(script, line, name, "configuration", "", saved));
    }
    if (!IMAGE.matcher(name).matches()) {
      return Optional.empty();
    }
    var checked = above.stream().anyMatch(Line::verifies);
    var brought = Stream.concat(above.stream(), below.stream()).filter(Line::brings).toList();
    return boots(name, brought, below, was, now).map(boots -> fact(script, line, name, "image", boots, checked));
  }

  /// What the device has to do with the image; empty where it starts from others.
  private static Optional<String> boots(String name, List<Line> brought, List<Line> below, List<Fact> was, List<Fact> now) {
    if (named(name, now)) {
      return Optional.of(below.stream().anyMatch(later -> later.brings() && later.images().anyMatch(name::equals)) ? "again" : "still");
    }
    if (named(name, was)) {
      return Optional.of("before");
    }
    var told = Stream.concat(was.stream(), now.stream()).anyMatch(BootOrder.class::isInstance);
    return told || brought.stream().noneMatch(line -> line.images().anyMatch(other -> !other.equals(name))) ? Optional.empty() : Optional.of("unknown");
  }

  /// `*` in a name stands for any letters ("delete", Cisco IOS Configuration Fundamentals Command Reference: wildcards).
  private static boolean named(String name, List<Fact> facts) {
    return facts.stream().filter(BootOrder.class::isInstance).map(BootOrder.class::cast).flatMap(order -> order.images().stream()).map(image -> BootOrder.name(image).toLowerCase(Locale.ROOT)).anyMatch(image -> Wildcards.fits(name, image));
  }

  private static Fact fact(Script script, Line line, String name, String sort, String boots, boolean checked) {
    var at = line.statement().at();
    return new StoredFileDeleted(Key.of(script.subject(), "stored-file-deleted", name), at, at, line.statement().text(), name, sort, boots, checked);
  }
}
