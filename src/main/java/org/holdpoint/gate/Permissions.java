package org.holdpoint.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.finding.Finding;
import org.holdpoint.settings.Waiver;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;

/// Suppressions, waivers and baseline → which findings count. With a base only what the base has takes effect; what the change brings is listed.
public final class Permissions {

  private final Comparison comparison;
  private final Terms terms;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Suppression> brought = new ArrayList<>();
  private final List<Allowed> allowed = new ArrayList<>();
  private final Set<Object> used = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<String> loosened = new ArrayList<>();

  private Permissions(Comparison comparison, Terms terms) {
    this.comparison = comparison;
    this.terms = terms;
  }

  /// Which of the findings count under these terms.
  public static Permitted apply(List<Finding> findings, Comparison comparison, Terms terms) {
    var permissions = new Permissions(comparison, terms);
    permissions.read();
    var counting = findings.stream().filter(finding -> permissions.allowing(finding).map(permissions.allowed::add).isEmpty()).toList();
    permissions.speak(findings);
    permissions.loosened.addAll(Loosening.between(terms, comparison.compared()));
    comparison.hidden().forEach(path -> permissions.loosened.add(path + ": a .gitignore of the change leaves it out; it is judged all the same"));
    return new Permitted(counting, permissions.allowed, permissions.uses, permissions.loosened);
  }

  /// The suppressions of the head, those that the change brings apart. One that the base has for another line, or fewer times, is brought as well.
  private void read() {
    for (var file : comparison.head().files()) {
      var own = Suppression.in(file);
      if (own.isEmpty()) {
        continue;
      }
      var before = new HashMap<String, Integer>();
      comparison.base().flatMap(tree -> tree.paired(file.key())).ifPresent(old -> Standing.of(old, Suppression.in(old)).values().forEach(standing -> before.merge(standing, 1, Integer::sum)));
      var standing = Standing.of(file, own);
      for (var suppression : own) {
        var trusted = !comparison.compared() || terms.trustHead() || before.merge(standing.get(suppression), -1, Integer::sum) >= 0;
        (trusted ? suppressions : brought).add(suppression);
        if (!trusted && suppression.problem().isEmpty()) {
          loosened.add(suppression.at().place() + ": a new suppression of " + suppression.rule() + " by " + suppression.owner());
        }
      }
    }
  }

  private Optional<Allowed> allowing(Finding finding) {
    return suppressed(finding).or(() -> waived(finding)).or(() -> terms.baseline().fingerprints().contains(finding.fingerprint())
        ? Optional.of(new Allowed(finding, "baseline", Optional.empty(), "", "", "known before")) : Optional.empty());
  }

  private Optional<Allowed> suppressed(Finding finding) {
    return suppressions.stream().filter(suppression -> suppression.problem().isEmpty() && meets(suppression, finding) && !expired(suppression)).findFirst()
        .map(suppression -> {
          used.add(suppression);
          return new Allowed(finding, "suppression", Optional.of(suppression.at()), suppression.owner(), suppression.until().orElseThrow().toString(), suppression.because());
        });
  }

  private static boolean meets(Suppression suppression, Finding finding) {
    var at = finding.at();
    return suppression.rule().equals(finding.rule()) && at.side() == Side.HEAD && at.file().equals(suppression.at().file())
        && suppression.line() >= at.line() && suppression.line() <= at.endLine();
  }

  private boolean expired(Suppression suppression) {
    return suppression.until().filter(day -> day.isBefore(terms.today())).isPresent();
  }

  private Optional<Allowed> waived(Finding finding) {
    return waivers().stream().filter(waiver -> meets(waiver, finding) && !waiver.until().isBefore(terms.today())).findFirst().map(waiver -> {
      used.add(waiver);
      return new Allowed(finding, "waiver", Optional.of(waiver.at()), waiver.owner(), waiver.until().toString(), waiver.because());
    });
  }

  private List<Waiver> waivers() {
    return terms.settings().tuning().waivers();
  }

  private boolean meets(Waiver waiver, Finding finding) {
    // A file that was only read beside the change has its path as key.
    return waiver.rule().equals(finding.rule()) && file(finding).map(file -> terms.settings().matches(List.of(waiver.path()), file))
        .orElseGet(() -> terms.settings().matches(List.of(waiver.path()), finding.at().file(), finding.at().file()));
  }

  private Optional<SourceFile> file(Finding finding) {
    var tree = finding.at().side() == Side.BASE ? comparison.base() : Optional.of(comparison.head());
    return tree.flatMap(files -> files.files().stream().filter(file -> file.path().equals(finding.at().file())).findFirst());
  }

  /// What must be said of the permissions: malformed ones; expired ones that a finding meets, or all of them without a base; unused ones without a base, since with one
  /// only what the change brings is found.
  private void speak(List<Finding> findings) {
    var all = new ArrayList<>(suppressions);
    all.addAll(brought);
    for (var suppression : all) {
      var until = suppression.until().map(Object::toString).orElse("");
      if (!suppression.problem().isEmpty()) {
        uses.add(new Use("suppression", suppression.at(), suppression.rule(), "malformed", suppression.owner(), until, suppression.problem()));
      } else if (expired(suppression) && (!comparison.compared() || findings.stream().anyMatch(finding -> meets(suppression, finding)))) {
        uses.add(new Use("suppression", suppression.at(), suppression.rule(), "expired", suppression.owner(), until, ""));
      } else if (!comparison.compared() && !expired(suppression) && !used.contains(suppression)) {
        uses.add(new Use("suppression", suppression.at(), suppression.rule(), "unused", suppression.owner(), until, ""));
      }
    }
    for (var waiver : waivers()) {
      var met = findings.stream().anyMatch(finding -> meets(waiver, finding));
      var inSight = !comparison.compared() && comparison.head().files().stream().anyMatch(file -> terms.settings().matches(List.of(waiver.path()), file));
      if (waiver.until().isBefore(terms.today()) && (met || inSight)) {
        uses.add(new Use("waiver", waiver.at(), waiver.rule(), "expired", waiver.owner(), waiver.until().toString(), ""));
      } else if (inSight && !used.contains(waiver)) {
        uses.add(new Use("waiver", waiver.at(), waiver.rule(), "unused", waiver.owner(), waiver.until().toString(), ""));
      }
    }
  }
}
