package org.holdpoint.report.checklist;

import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Span;

/// Which of the judged files a finding belongs to.
final class Judged {

  private final Brief brief;

  Judged(Brief brief) {
    this.brief = brief;
  }

  /// The language of the file of a finding: of what is removed, that of the file that stood before.
  Optional<String> language(Finding finding) {
    return places(finding).flatMap(at -> coverage(at).stream()).flatMap(file -> file.language().stream()).findFirst();
  }

  /// How the file of a finding is taken back.
  Optional<WayBack> wayBack(Finding finding) {
    var named = places(finding).flatMap(at -> coverage(at).stream()).flatMap(file -> brief.waysBack().stream().filter(way -> way.file().equals(file.file())));
    var about = brief.waysBack().stream().filter(way -> !finding.particulars().subject().isEmpty() && way.subject().equals(finding.particulars().subject()));
    return Stream.concat(named, about).findFirst();
  }

  /// The judged file that a place stands in, or that was applied to the one it stands in.
  private Optional<FileCoverage> coverage(Span at) {
    var files = brief.report().coverage();
    return Stream.concat(files.stream().filter(file -> file.file().equals(at.file()) && file.side() == at.side()), files.stream().filter(file -> file.appliedTo().filter(at.file()::equals).isPresent()))
        .findFirst();
  }

  private static Stream<Span> places(Finding finding) {
    return Stream.of(Stream.of(finding.at()), finding.particulars().was().stream(), finding.evidence().stream().map(Evidence::at)).flatMap(spans -> spans);
  }
}
