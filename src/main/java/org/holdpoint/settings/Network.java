package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// The network that the files are about: our AS numbers, our devices, and who our neighbors are to us.
public record Network(List<Long> ourAs, List<Device> devices, List<Neighbor> neighbors) {

  public Network {
    ourAs = List.copyOf(ourAs);
    devices = List.copyOf(devices);
    neighbors = List.copyOf(neighbors);
  }

  /// A network of which nothing is said.
  public static Network none() {
    return new Network(List.of(), List.of(), List.of());
  }

  /// A device, and which files are its configuration and its scripts. `redundantWith` are devices that carry its traffic when it fails, `parent` is the one that it hangs on.
  public record Device(String name, Optional<String> language, Optional<String> version, List<Glob> configuration, List<Glob> scripts, List<String> redundantWith, Optional<String> parent, Span at) {

    public Device {
      redundantWith = List.copyOf(redundantWith);
      configuration = List.copyOf(configuration);
      scripts = List.copyOf(scripts);
    }
  }

  /// A neighbor AS. `role` is what it is to us: `customer`, `peer`, `provider` or `internal`. `prefixes` are those that it may announce, `maxPrefixes` how many.
  public record Neighbor(long as, Optional<String> role, List<String> prefixes, Optional<Long> maxPrefixes, Span at) {

    public Neighbor {
      prefixes = List.copyOf(prefixes);
    }
  }
}
