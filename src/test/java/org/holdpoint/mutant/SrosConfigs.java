package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Whole configurations of Nokia SR OS routers, classic CLI, release 16: varied, of a real one's shape, and the same for the same seed.
/// Commands and where they may stand follow the 7x50 command reference of release 16.0.
final class SrosConfigs {
  /// Without the banners of the saved form, which are about 50 lines more.
  private static final int LEAST_LINES = 40;
  private static final int MOST_LINES = 350;

  private SrosConfigs() {}

  /// The router of this seed, of 60 to 400 lines. What comes out larger or smaller is drawn again.
  static Router router(long seed) {
    var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    while (true) {
      var site = Site.of(dice);
      var configure = configure(site, dice);
      var lines = lines(configure);
      if (lines >= LEAST_LINES && lines <= MOST_LINES) {
        return new Router(seed, site.router(), configure);
      }
    }
  }

  private static ConfigBlock configure(Site site, RandomGenerator dice) {
    return Draft.write("configure", "", dice, configure -> {
      var parts = new ArrayList<Consumer<Draft>>(List.of(
          draft -> SrosPlatform.log(draft, site), draft -> SrosPlatform.cards(draft, site), draft -> SrosPlatform.ports(draft, site),
          draft -> SrosPlatform.qos(draft, site), draft -> SrosPlatform.filters(draft, site)));
      if (configure.chance(40)) {
        Collections.shuffle(parts, dice);
      }
      SrosPlatform.system(configure, site);
      parts.stream().filter(_ -> configure.chance(site.size() < 2 ? 25 : 50)).forEach(part -> part.accept(configure));
      configure.block("router Base", router -> SrosRouting.router(router, site));
      if (!site.core() && configure.chance(60)) {
        configure.block("service", service -> SrosServices.service(service, site));
      }
    });
  }

  private static int lines(ConfigEntry entry) {
    return switch (entry) {
      case ConfigLeaf _ -> 1;
      case ConfigBlock block -> 2 + block.entries().stream().mapToInt(SrosConfigs::lines).sum();
    };
  }
}
