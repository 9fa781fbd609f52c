package org.holdpoint.analysis.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.AlteredFile;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.FollowedProcedure;
import org.holdpoint.fact.RequestFact.JudgedFile;
import org.holdpoint.fact.RequestFact.Procedure;
import org.holdpoint.fact.RequestFact.ReviewedFile;
import org.holdpoint.fact.RequestFact.StaleProcedure;
import org.holdpoint.fact.RequestFact.TouchedDevice;
import org.holdpoint.fact.RequestFact.UnnamedDevice;
import org.holdpoint.fact.Subject;

/// What requests say beside what the change is: other devices, other files, and procedures that are out of date.
public final class Requests {

  private Requests() {}

  /// What follows from the facts of one document (`own`) and those of all others.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var following = new ArrayList<Fact>();
    kind(own, ChangeRequest.class).flatMap(request -> WaysBack.elsewhere(request).stream()).forEach(following::add);
    following.addAll(BackTo.overwritten(own, all));
    following.addAll(Unkept.of(own, all));
    following.addAll(SaidBack.of(own));
    following.addAll(SaidBack.written(own));
    kind(own, TouchedDevice.class).forEach(device -> unnamed(device, all, following));
    kind(own, ReviewedFile.class).forEach(file -> altered(file, all, following));
    kind(own, FollowedProcedure.class).forEach(followed -> stale(followed, all, following));
    return List.copyOf(following);
  }

  private static void unnamed(TouchedDevice device, List<Fact> all, List<Fact> following) {
    // What only the name of a file says is held against requests beside it, and not against all that there are.
    var named = kind(all, ChangeRequest.class).filter(request -> device.certain() || folder(request).equals(folder(device))).flatMap(request -> request.devices().stream()).distinct().toList();
    var called = !device.certain() && kind(all, ChangeRequest.class).anyMatch(request -> folder(request).equals(folder(device)) && called(device.name(), request));
    if (!called && !named.isEmpty() && named.stream().noneMatch(name -> names(name, device.name()) || !device.certain() && begins(name, device.name()))) {
      following.add(new UnnamedDevice(Key.of(device.key().subject(), "unnamed-device", device.name()), device.at(), device.within(), device.name(), named, device.certain()));
    }
  }

  /// Whether a file is called after a request: by its number, or as its own file is.
  private static boolean called(String name, ChangeRequest request) {
    var file = request.at().file().substring(request.at().file().lastIndexOf('/') + 1);
    var number = bare(request.id());
    return file.substring(0, file.lastIndexOf('.') < 0 ? file.length() : file.lastIndexOf('.')).equals(name) || number.length() > 2 && bare(name).contains(number);
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String folder(Fact fact) {
    var file = fact.at().file();
    return file.substring(0, Math.max(file.lastIndexOf('/'), 0));
  }

  /// Whether a request's words name a device: its name, its name with a domain, its name and a remark in brackets, or a pattern with `*`.
  private static boolean names(String words, String device) {
    var name = words.toLowerCase(Locale.ROOT).strip();
    var plain = device.toLowerCase(Locale.ROOT);
    if (name.equals("*") || name.equals("all") || name.equals(plain)) {
      return true;
    }
    var first = name.split("[\\s(/,]", 2)[0];
    return first.equals(plain) || first.startsWith(plain + ".") || plain.startsWith(first + ".") || first.contains("*") && matches(first, plain);
  }

  /// Whether the name of a file begins with a named device and goes on with words of its own: `cr2-hel-drain` is for `cr2-hel`; `cr2-hel-2` may be another device.
  private static boolean begins(String words, String file) {
    var name = words.toLowerCase(Locale.ROOT).strip();
    var plain = file.toLowerCase(Locale.ROOT);
    return !name.isEmpty() && plain.length() > name.length() + 1 && plain.startsWith(name) && "-_.".indexOf(plain.charAt(name.length())) >= 0 && Character.isLetter(plain.charAt(name.length() + 1));
  }

  /// A pattern in which `*` is any text, in time that grows with the two lengths.
  private static boolean matches(String pattern, String text) {
    var parts = pattern.split("\\*", -1);
    if (!text.startsWith(parts[0])) {
      return false;
    }
    var from = parts[0].length();
    for (var index = 1; index < parts.length - 1; index++) {
      var found = text.indexOf(parts[index], from);
      if (found < 0) {
        return false;
      }
      from = found + parts[index].length();
    }
    var last = parts[parts.length - 1];
    return text.length() - from >= last.length() && text.endsWith(last);
  }

  private static void altered(ReviewedFile file, List<Fact> all, List<Fact> following) {
    file.digest().known().ifPresent(reviewed -> {
      var same = kind(all, JudgedFile.class).filter(one -> one.file().equals(file.file())).toList();
      if (!same.isEmpty() && same.stream().noneMatch(one -> one.digest().equals(reviewed))) {
        following.add(new AlteredFile(Key.of(file.key().subject(), "altered-file", file.file()), file.digest().place().orElse(file.at()), file.within(), file.request(), file.file(), reviewed,
            same.getFirst().digest()));
      }
    });
  }

  private static void stale(FollowedProcedure followed, List<Fact> all, List<Fact> following) {
    var known = kind(all, Procedure.class).filter(one -> one.name().equalsIgnoreCase(followed.procedure())).toList();
    var newest = known.stream().filter(one -> one.revision().known().isPresent() && !withdrawn(one)).max((one, other) -> compare(revision(one), revision(other)));
    var revision = followed.revision().known();
    var barred = revision.flatMap(said -> known.stream().filter(one -> withdrawn(one) && revision(one).equalsIgnoreCase(said)).findFirst());
    if (newest.isPresent() && revision.isPresent() && (barred.isPresent() || compare(revision.get(), revision(newest.get())) < 0)) {
      following.add(stale(followed, barred.orElse(newest.get()), revision.get(), revision(newest.get()), barred.isPresent()));
    } else if (newest.isEmpty() && !known.isEmpty() && known.stream().allMatch(Requests::withdrawn)) {
      following.add(stale(followed, known.getFirst(), revision.orElse(""), "", barred.isPresent()));
    }
  }

  /// Without a newest revision that may be followed, the procedure is withdrawn altogether.
  private static StaleProcedure stale(FollowedProcedure followed, Procedure said, String revision, String newest, boolean barred) {
    Subject subject = followed.key().subject();
    return new StaleProcedure(Key.of(subject, "stale-procedure", followed.procedure()), followed.at(), followed.within(), followed.request(), followed.procedure(), revision,
        newest.isEmpty() ? revision(said) : newest, newest.isEmpty(), barred, said.at());
  }

  private static boolean withdrawn(Procedure procedure) {
    return procedure.status().known().filter(List.of("withdrawn", "obsolete", "superseded", "retired", "deprecated")::contains).isPresent();
  }

  private static String revision(Procedure procedure) {
    return procedure.revision().known().orElse("");
  }

  /// Revisions by their numbers: 3.9 is before 3.10.
  private static int compare(String one, String other) {
    if (one.length() == 1 && other.length() == 1 && Character.isLetter(one.charAt(0)) && Character.isLetter(other.charAt(0))) {
      return Character.compare(Character.toUpperCase(one.charAt(0)), Character.toUpperCase(other.charAt(0)));
    }
    var left = one.split("[^0-9]+");
    var right = other.split("[^0-9]+");
    for (var index = 0; index < Math.max(left.length, right.length); index++) {
      var order = Long.compare(number(left, index), number(right, index));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static long number(String[] parts, int index) {
    return index < parts.length && !parts[index].isEmpty() && parts[index].length() < 18 ? Long.parseLong(parts[index]) : 0;
  }

  private static <T extends Fact> Stream<T> kind(List<Fact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
