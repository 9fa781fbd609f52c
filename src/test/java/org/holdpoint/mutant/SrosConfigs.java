package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;

/// Whole configurations of Nokia SR OS routers, classic CLI, release 16: varied, of a real one's shape, and the same for the same seed.
/// Commands and where they may stand follow the 7x50 command reference of release 16.0.
final class SrosConfigs {
  private SrosConfigs() {}

  /// One generated router: the shared names and the block `configure`.
  record Router(long seed, Site site, ConfigBlock configure) {}

  /// The router of this seed.
  static Router router(long seed) {
    var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var site = Site.of(dice);
    return new Router(seed, site, Draft.write("configure", "", dice, configure -> {
      var parts = new ArrayList<Consumer<Draft>>(List.of(
          draft -> SrosPlatform.log(draft, site), draft -> SrosPlatform.cards(draft, site), draft -> SrosPlatform.ports(draft, site),
          draft -> SrosPlatform.qos(draft, site), draft -> SrosPlatform.filters(draft, site)));
      if (configure.chance(40)) {
        Collections.shuffle(parts, dice);
      }
      SrosPlatform.system(configure, site);
      parts.stream().filter(_ -> configure.chance(site.size() < 3 ? 45 : 85)).forEach(part -> part.accept(configure));
      configure.block("router Base", router -> SrosRouting.router(router, site));
      if (configure.chance(site.size() < 2 ? 40 : 90)) {
        configure.block("service", service -> SrosServices.service(service, site));
      }
    }));
  }
}
