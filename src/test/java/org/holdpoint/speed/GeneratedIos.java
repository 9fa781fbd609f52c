package org.holdpoint.speed;

/// A saved configuration of Cisco IOS of any length: interfaces, lists, policies, neighbors and static routes, a block each in turn, no name twice. The same for the same length.
final class GeneratedIos {

  private GeneratedIos() {}

  /// A text of at least so many bytes.
  static String text(long bytes) {
    var text = new StringBuilder((int) Math.min(bytes + 4096, Integer.MAX_VALUE - 8));
    text.append("version 15.6\nservice timestamps debug datetime msec\nservice timestamps log datetime msec\nhostname pe1\n!\nrouter bgp 64500\n bgp log-neighbor-changes\n!\n");
    for (var block = 0; text.length() < bytes; block++) {
      block(text, block);
    }
    return text.append("line vty 0 4\n login\n!\nend\n").toString();
  }

  private static void block(StringBuilder text, int number) {
    var net = "10." + (number >> 14 & 255) + "." + (number >> 6 & 255) + ".";
    var host = (number & 63) * 4;
    switch (number % 4) {
      case 0 -> text.append("interface GigabitEthernet0/").append(number >> 10).append('/').append(number & 1023).append("\n description customer ").append(number).append("\n ip address ")
          .append(net).append(host + 1).append(" 255.255.255.252\n no ip redirects\n ip access-group IN-").append(number + 1).append(" in\n speed 1000\n duplex full\n!\n");
      case 1 -> {
        text.append("ip access-list extended IN-").append(number).append('\n');
        for (var entry = 0; entry < 8; entry++) {
          text.append(" permit tcp host ").append(net).append(host).append(" host 192.0.2.").append(entry).append(" eq ").append(1024 + entry).append('\n');
        }
        text.append(" deny ip any any log\n!\n");
      }
      case 2 -> text.append("ip prefix-list PL-").append(number).append(" seq 5 permit ").append(net).append("0/24\n!\nroute-map RM-").append(number).append(" permit 10\n match ip address prefix-list PL-")
          .append(number).append("\n set local-preference 200\n!\n");
      default -> text.append("router bgp 64500\n neighbor ").append(net).append(host + 1).append(" remote-as ").append(65000 + number % 500).append("\n neighbor ").append(net).append(host + 1)
          .append(" route-map RM-").append(number - 1).append(" in\n neighbor ").append(net).append(host + 1).append(" maximum-prefix 500 restart 30\n!\nip route ").append(net)
          .append("0 255.255.255.0 ").append(net).append(host + 2).append("\n!\n");
    }
  }
}
