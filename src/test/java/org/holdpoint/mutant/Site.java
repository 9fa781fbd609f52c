package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The names that the parts of one generated router share. Addresses and AS numbers are those set aside for documentation and tests
/// (RFC 5737, RFC 2544, RFC 5398). `size` runs from 1 to 4 and drives how much there is of everything. A router of the core
/// has no customers: no BGP, no policies, no services.
record Site(String router, int number, int size, boolean core, List<Link> links,
            List<String> importPolicies, List<String> exportPolicies, List<String> customers) {

  /// One link into the core: interface, port, and the far end's last octet.
  record Link(String name, String port, int octet) {}

  private static final List<String> TOWNS =
      List.of("busan", "daegu", "seoul", "gwangju", "daejeon", "incheon", "ulsan", "jeju", "suwon", "jeonju", "pohang", "gumi");

  /// The names of one router.
  static Site of(RandomGenerator dice) {
    var towns = new ArrayList<>(TOWNS);
    Collections.shuffle(towns, dice);
    var size = dice.nextInt(1, 5);
    var number = dice.nextInt(1, 200);
    var links = IntStream.rangeClosed(1, size)
        .mapToObj(each -> new Link(
            "\"to-" + (dice.nextBoolean() ? "p-" : "pe-") + towns.get(each) + "-" + dice.nextInt(1, 4) + "\"", "1/1/" + each, 2 * each))
        .toList();
    var customers = IntStream.rangeClosed(1, (size + 1) / 2)
        .mapToObj(each -> towns.get(each + 1).substring(0, 3).toUpperCase() + dice.nextInt(10, 99)).toList();
    var core = dice.nextInt(100) < (size == 1 ? 70 : 20);
    return new Site((core ? "p-" : "pe-") + towns.getFirst().substring(0, 2) + "%02d".formatted(number % 100), number, size, core, links,
        customers.stream().map(each -> "\"IMP-FROM-" + each + "\"").toList(), customers.stream().map(each -> "\"EXP-TO-" + each + "\"").toList(), customers);
  }

  /// The address of the router itself.
  String loopback() {
    return "192.0.2." + number;
  }

  /// An address in a network for documentation.
  String customerAddress(int host) {
    return "203.0.113." + host;
  }
}
