package org.holdpoint.speed;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.OwnJava;
import org.holdpoint.source.SourceFile;

/// How many times as long four times the work takes, in a Java of its own, in time of the processor, which counts what the JVM does beside it: a square would take sixteen times as long.
final class LinearTimes {

  static final double MOST = 8;

  private LinearTimes() {}

  /// By the name of the work.
  static Map<String, Double> measured() throws IOException, InterruptedException {
    var times = new LinkedHashMap<String, Double>();
    OwnJava.printed(LinearTimes.class).stream().map(line -> line.split("\t")).forEach(words -> times.put(words[0], Double.valueOf(words[1])));
    return times;
  }

  public static void main(String[] args) {
    print("text", List.of(Work.file("pe1.cfg", GeneratedIos.text(2_000_000))), List.of(Work.file("pe1.cfg", GeneratedIos.text(500_000))));
    print("files", Work.files(800), Work.files(200));
    print("lines taken away", List.of(Work.file("pe1.cli", Work.takingAway(20_000))), List.of(Work.file("pe1.cli", Work.takingAway(5_000))));
    print("names of a document", List.of(Work.file("a.yaml", Work.names(8_000))), List.of(Work.file("a.yaml", Work.names(2_000))));
  }

  private static void print(String name, List<SourceFile> much, List<SourceFile> little) {
    Speed.check(much, 1);
    Speed.check(little, 1);
    System.out.println(name + "\t" + times(much, little));
  }

  /// What else the JVM does makes a run longer and never shorter: the least of several is compared.
  private static double times(List<SourceFile> much, List<SourceFile> little) {
    var longest = least(much);
    var shortest = least(little);
    for (var again = 0; again < 3 && longest / shortest >= MOST; again++) {
      longest = Math.min(longest, least(much));
      shortest = Math.min(shortest, least(little));
    }
    return longest / shortest;
  }

  /// The least time of the processor that it takes, in seconds.
  private static double least(List<SourceFile> files) {
    var least = Double.MAX_VALUE;
    for (var run = 0; run < 3; run++) {
      var start = Speed.processorTime();
      Speed.check(files, 1);
      least = Math.min(least, (Speed.processorTime() - start) / 1e9);
    }
    return least;
  }
}
