package org.holdpoint.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Mount;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Volumes with a name in which what runs keeps what it writes: claims of pods (Kubernetes documentation, "Persistent Volumes", Claims As Volumes) and named volumes of Compose ("Compose file reference", volumes).
final class Mounts {

  private static final List<List<String>> POD = List.of(List.of("spec", "template", "spec"), List.of("spec", "job_template", "spec", "template", "spec"));

  private Mounts() {}

  static List<Fact> of(Resource resource) {
    var mounts = resource.type().equals("Compose service") ? resource.body().entry("volumes").stream().flatMap(Mounts::named)
        : POD.stream().flatMap(path -> resource.body().along(path.toArray(String[]::new)).stream()).flatMap(pod -> claims(pod));
    return mounts.<Fact>map(mount -> new Mount(Key.of(resource.subject(), "mount", resource.address(), mount.volume), mount.at, resource.header(), resource.address(), mount.volume)).distinct().toList();
  }

  private record Named(String volume, Span at) {}

  /// Of Terraform the list is called `volume`.
  private static Stream<Named> claims(Node pod) {
    return Stream.of("volumes", "volume").flatMap(name -> pod instanceof Block block ? block.entries().stream().filter(entry -> entry.name().equals(name)) : Stream.<Entry>of())
        .flatMap(entry -> entry.value().blocks()).flatMap(volume -> volume.text("persistent_volume_claim", "claim_name").map(claim -> new Named(claim, volume.at())).stream());
  }

  /// `data:/var/lib/data`, or a block that says so; what begins with a point or a slash is a folder of the machine, and what has no colon has no name.
  private static Stream<Named> named(Entry volumes) {
    return volumes.value() instanceof Node.Items list ? list.items().stream().flatMap(item -> switch (item) {
      case Text text -> text.value().known().filter(said -> said.matches("[A-Za-z0-9][A-Za-z0-9_.-]*:/.*")).map(said -> said.substring(0, said.indexOf(':'))).map(name -> new Named(name, text.at())).stream();
      case Block block -> block.text("type").filter("volume"::equals).flatMap(_ -> block.text("source")).map(name -> new Named(name, block.at())).stream();
      case Node.Items _ -> Stream.of();
    }) : Stream.of();
  }
}
