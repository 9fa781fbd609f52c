package org.holdpoint.language.frr;

import java.util.Optional;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;

/// The word for the AS of a neighbor, and the line that says it.
record Remote(String word, ConfigNode leaf) {

  /// The line that decides: `remote-as 65001`, `interface remote-as external`.
  static Optional<Remote> of(NeighborSettings settings) {
    return settings.places().stream().flatMap(place -> place.child("remote-as").or(() -> place.child("interface")).stream())
        .flatMap(leaf -> Device.after(leaf.words(), "remote-as").map(word -> new Remote(word, leaf)).stream()).findFirst();
  }
}
