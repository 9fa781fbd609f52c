package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The names that the parts of one generated IOS router share. Addresses and AS numbers are those set aside for documentation and tests (RFC 5737, RFC 2544, RFC 5398). `size` runs
/// from 1 to 4 and drives how much there is of everything. A router of the core has no customers.
record IosSite(String router, int number, int size, boolean core, List<Link> links, List<String> customers) {

  /// One link into the core: interface, what it leads to, and the last octet of our end.
  record Link(String port, String far, int octet) {}

  private static final List<String> TOWNS = List.of("busan", "daegu", "seoul", "gwangju", "daejeon", "incheon", "ulsan", "jeju", "suwon", "jeonju", "pohang", "gumi");
  private static final List<String> PORTS = List.of("GigabitEthernet0/0/", "TenGigabitEthernet0/1/", "GigabitEthernet0/", "FastEthernet1/");

  /// The names of one router.
  static IosSite of(RandomGenerator dice) {
    var towns = new ArrayList<>(TOWNS);
    Collections.shuffle(towns, dice);
    var size = dice.nextInt(1, 5);
    var port = PORTS.get(dice.nextInt(PORTS.size()));
    var links = IntStream.rangeClosed(1, size + 1).mapToObj(each -> new Link(port + each, (dice.nextBoolean() ? "p-" : "pe-") + towns.get(each), 2 * each)).toList();
    var customers = IntStream.rangeClosed(1, (size + 2) / 2).mapToObj(each -> towns.get(each + 1).substring(0, 3).toUpperCase() + dice.nextInt(10, 99)).toList();
    var core = dice.nextInt(100) < 25;
    return new IosSite((core ? "p-" : "pe-") + towns.getFirst().substring(0, 2) + "%02d".formatted(dice.nextInt(1, 99)), dice.nextInt(1, 200), size, core, links, customers);
  }

  /// The address of the router itself.
  String loopback() {
    return "192.0.2." + number;
  }

  /// The customer's end of its own link.
  String customerAddress(int customer) {
    return "203.0.113." + (4 * customer + 2);
  }

  /// The router of the customer's network that is reached in its VRF.
  String vpnAddress(int customer) {
    return "10." + (10 + customer) + ".0.2";
  }
}
