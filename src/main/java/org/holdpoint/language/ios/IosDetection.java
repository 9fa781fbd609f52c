package org.holdpoint.language.ios;

import java.util.Optional;
import org.holdpoint.source.SourceFile;

/// Whether a file is Cisco IOS or IOS-XE, from its content.
final class IosDetection {

  private IosDetection() {}

  static int recognises(SourceFile file) {
    return 0;
  }

  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    return Optional.empty();
  }
}
