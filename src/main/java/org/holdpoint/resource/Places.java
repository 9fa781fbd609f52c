package org.holdpoint.resource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Place;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Text;

/// Where resources stand that keep something.
final class Places {

  private static final Pattern COPY = Pattern.compile("(?i)(.*[^a-z])?(backups?|bak|dr|standby|secondary|replica|failover|offsite|recovery|mirror|archive)([^a-z].*)?");
  private static final List<String> PLACES = List.of("availability_zone", "zone", "preferred_availability_zone");

  private Places() {}

  /// Of one that says its zone.
  static Optional<Fact> of(Resource resource, String keeps) {
    if (!List.of("data", "copies").contains(keeps)) {
      return Optional.empty();
    }
    return PLACES.stream().flatMap(name -> resource.body().entry(name).stream()).findFirst().flatMap(entry -> entry.value() instanceof Text text ? Optional.of(text) : Optional.empty())
        .filter(text -> text.value() instanceof Value.Known<String>).map(text -> new Place(Key.of(resource.subject(), "place", resource.address()), resource.header(), resource.header(), resource.address(),
            keeps, keeps.equals("copies") || COPY.matcher(resource.address()).matches(), text.value()));
  }
}
