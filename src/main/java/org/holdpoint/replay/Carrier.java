package org.holdpoint.replay;

import java.util.List;
import org.holdpoint.source.SourceFile;

/// A kind of file that carries scripts of router languages in it: a runbook, a playbook, a template.
public interface Carrier {

  /// What of an [Embedded] its carrier may have `given`: the device that the text is for.
  String DEVICE = "device";
  /// How the carrier knows the device, in words, where it is no play that names it.
  String NAMED = "named";
  /// Given, with any value, where the carrier says that the text is a router's, and not of which language.
  String ROUTER = "router";

  /// What the kind of file is called: `markdown`.
  String name();

  /// Whether a file is of this kind, and a look that costs little finds that it may carry something.
  boolean carries(SourceFile file);

  /// The texts that a file carries, in order. The language of one is given by its hint; without a hint it must say itself which it is.
  List<Embedded> texts(SourceFile file);

  /// Whether nothing is left of the file when its texts are taken out (a template).
  default boolean whole() {
    return false;
  }
}
