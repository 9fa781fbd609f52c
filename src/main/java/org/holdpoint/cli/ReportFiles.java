package org.holdpoint.cli;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.report.Format;
import org.holdpoint.report.Look;
import org.holdpoint.report.Report;

/// The files that `--report FORMAT=FILE` names: checked before anything is judged, and each written whole or not at all.
record ReportFiles(List<Wanted> files) {

  /// One of them, as the user wrote it.
  private record Wanted(Format format, String name, WholeFile file) {}

  /// Reads the options. Throws [UsageException] for a format that does not exist, for a file that cannot be written, and for one that is named twice among `outputs`.
  static ReportFiles of(List<String> options, OutputFiles outputs) {
    return new ReportFiles(options.stream().map(option -> wanted(option, outputs)).toList());
  }

  private static Wanted wanted(String option, OutputFiles outputs) {
    var equals = option.indexOf('=');
    var name = option.substring(equals + 1);
    if (equals < 1 || name.isBlank()) {
      throw new UsageException("--report takes a format and a file, such as sarif=holdpoint.sarif, not `" + option + "`");
    }
    var format = Format.of(Asked.oneOf("report", option.substring(0, equals), Format.words())).orElseThrow();
    if (name.equals("-")) {
      throw new UsageException("--report writes a file; use --format " + format.word() + " for standard output");
    }
    return new Wanted(format, name, outputs.add("report", name, WholeFile::obstacle));
  }

  /// Writes all reports. What could not be written is said, a line each; the others are written all the same.
  List<String> write(Report report) {
    var problems = new ArrayList<String>();
    files.forEach(wanted -> wanted.file().write(wanted.format().render(report, Look.plain()))
        .ifPresent(why -> problems.add("the report `" + wanted.name() + "` cannot be written: " + why)));
    return problems;
  }
}
