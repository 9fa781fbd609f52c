package org.holdpoint.mutant;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Whole configurations of Cisco IOS and IOS-XE routers: varied, of a real one's shape, and the same for the same seed. Commands and where they may stand follow the Cisco IOS command
/// references of each topic.
final class IosConfigs {
  private static final int LEAST_LINES = 50;
  private static final int MOST_LINES = 380;

  private IosConfigs() {}

  /// The router of this seed. What comes out larger or smaller than a real one is drawn again.
  static Router router(long seed) {
    var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(3_000_000 + seed);
    while (true) {
      var site = IosSite.of(dice);
      var configure = configure(site, dice);
      var lines = lines(configure);
      if (lines >= LEAST_LINES && lines <= MOST_LINES) {
        return new Router(seed, site.router(), configure);
      }
    }
  }

  /// In the order in which a device saves its parts.
  private static ConfigBlock configure(IosSite site, RandomGenerator dice) {
    return Draft.write("configure", "", dice, configure -> {
      IosPlatform.head(configure, site);
      if (!site.core()) {
        IosPlatform.vrfs(configure, site);
      }
      IosPlatform.qos(configure);
      IosPlatform.keys(configure);
      IosPlatform.interfaces(configure, site);
      IosProtocols.isis(configure, site);
      if (configure.chance(35)) {
        IosProtocols.ospf(configure, site);
      }
      if (!site.core()) {
        IosProtocols.bgp(configure, site);
      }
      IosPolicies.lists(configure, site);
      IosPolicies.maps(configure, site);
      IosPlatform.tail(configure, site);
    });
  }

  private static int lines(ConfigEntry entry) {
    return switch (entry) {
      case ConfigLeaf _ -> 1;
      case ConfigBlock block -> 1 + block.entries().stream().mapToInt(IosConfigs::lines).sum();
    };
  }
}
