package org.holdpoint.language.program;

import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;

/// Programs that try others: what they switch on or off holds for a test, on the machine of whoever runs it (pytest, "Conventions for Python test discovery"; RSpec; Configuring Rails Applications, `config/environments/test.rb`).
final class TestCode {

  private static final Pattern TRIAL = Pattern.compile("(?i)(?:.*/)?(?:tests?|__tests__|specs?|testdata|test[-_]data|fixtures|examples?)/.*|(?:.*/)?(?:test_[^/]+|(?:tests?|testing|conftest)\\.(?:py|rb))|.*(?:_test\\.(?:go|py|rb)|[._]spec\\.\\w+|\\.test\\.\\w+|tests?\\.(?:java|kt|cs|scala|php))");
  /// What a test may reach beyond its machine is no matter of the test alone.
  private static final Pattern REACHES = Pattern.compile("(?i)(?:^|_)(?:remote|prod|production)(?:_|$)");

  private TestCode() {}

  static boolean is(SourceFile file) {
    return TRIAL.matcher(file.key()).matches();
  }

  /// Whether the name of a switch says that it leads beyond the machine of the test.
  static boolean reaches(String name) {
    return REACHES.matcher(name).find();
  }
}
