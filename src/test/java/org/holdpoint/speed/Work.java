package org.holdpoint.speed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Texts to be judged whose length can be chosen.
final class Work {

  private Work() {}

  /// A script that sets static routes, and takes all of them away again.
  static String takingAway(int routes) {
    var text = new StringBuilder("configure terminal\n");
    for (var prefix : List.of("", "no ")) {
      for (var route = 0; route < routes; route++) {
        text.append(prefix).append("ip route 10.").append(route >> 8).append('.').append(route & 255).append(".0 255.255.255.0 192.0.2.1\n");
      }
    }
    return text.append("end\n").toString();
  }

  /// A document of one large block: numbers, lists, and small blocks.
  static String names(int count) {
    var text = new StringBuilder();
    for (var number = 0; number < count; number++) {
      text.append("revision_").append(number).append(": ").append(number).append('\n').append("list_").append(number).append(": [a, b]\n").append("block_").append(number).append(": {next: 3, limit: 5}\n");
    }
    return text.toString();
  }

  /// Routers with unlike faults: every third one has a block that is left open, every seventh a line of another system.
  static List<SourceFile> files(int count) {
    var files = new ArrayList<SourceFile>();
    for (var number = 0; number < count; number++) {
      var text = GeneratedIos.text(1500 + number % 5 * 100).replace("pe1", "pe" + number).replace("router bgp 64500\n bgp", number % 3 == 0 ? "router bgp 64500\n ip address 1.1.1.1 255.0.0.0\n bgp" : "router bgp 64500\n bgp")
          .replace(" speed 1000", number % 7 == 0 ? " frobnicate" : " speed 1000");
      files.add(file("pe" + number + ".cfg", text));
    }
    return files;
  }

  static SourceFile file(String path, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, path, Side.HEAD);
  }
}
