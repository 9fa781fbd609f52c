package org.holdpoint.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A script as long as one wants, and a folder of as many runbooks: lines as they stand in such texts, each of some thousand that differ.
public final class ManyRunbooks {

  private static final int SERVICES = 120;
  private static final List<String> ZONES = List.of("eu-west-1", "eu-central-1", "us-east-1");

  private ManyRunbooks() {}

  /// Writes `script/maintain.sh` with that many lines, and that many runbooks into `runbooks`, below a folder: `FOLDER LINES RUNBOOKS`.
  public static void main(String[] words) throws IOException {
    var folder = Path.of(words[0]);
    var script = Files.createDirectories(folder.resolve("script"));
    var runbooks = Files.createDirectories(folder.resolve("runbooks"));
    Files.write(script.resolve("maintain.sh"), script(Integer.parseInt(words[1])));
    for (var number = 0; number < Integer.parseInt(words[2]); number++) {
      Files.write(runbooks.resolve("service-" + number + ".md"), runbook(new Random(number), number));
    }
  }

  /// A script of that many lines.
  static List<String> script(int length) {
    var random = new Random(11);
    var lines = new ArrayList<>(List.of("#!/usr/bin/env bash", "set -euo pipefail"));
    for (var part = part(random, 0); lines.size() + part.size() <= length; part = part(random, lines.size())) {
      lines.addAll(part);
    }
    lines.addAll(Collections.nCopies(length - lines.size(), "echo done"));
    return lines;
  }

  /// One service, looked at, taken out, changed and put back.
  private static List<String> part(Random random, int number) {
    var service = "service-" + random.nextInt(SERVICES);
    var zone = ZONES.get(random.nextInt(ZONES.size()));
    return List.of(
        "",
        "# " + service + " in " + zone,
        "release_" + number + "() {",
        "  local version=\"${1:?which version}\" host",
        "  local dir=/srv/" + service,
        "  for host in " + service + "-0" + (1 + random.nextInt(4)) + " " + service + "-0" + (5 + random.nextInt(4)) + "; do",
        "    if ! ssh \"$host\" test -d \"$dir/releases/$version\"; then",
        "      echo \"$host has no $version\" >&2",
        "      return 1",
        "    fi",
        "    ssh \"$host\" \"ln -sfn $dir/releases/$version $dir/current && sudo systemctl restart " + service + "\"",
        "    curl -fsS --max-time 5 \"http://$host:80" + (10 + random.nextInt(80)) + "/health\" | jq -e '.status == \"ok\"' > /dev/null",
        "    sleep " + (10 + random.nextInt(50)),
        "  done",
        "  count=$(kubectl -n " + service + " get pods -l app=" + service + " --no-headers | wc -l)",
        "  if [ \"$count\" -lt " + (1 + random.nextInt(5)) + " ]; then",
        "    kubectl -n " + service + " rollout restart deployment/" + service,
        "    kubectl -n " + service + " rollout status deployment/" + service + " --timeout=120s",
        "  fi",
        "  aws s3 cp \"/var/log/" + service + "/$(date +%F).log\" s3://logs-" + zone + "/" + service + "/ --region " + zone,
        "  find /var/log/" + service + " -name '*.log' -mtime +" + (7 + random.nextInt(60)) + " -delete",
        "}",
        "release_" + number + " 1." + random.nextInt(40) + "." + random.nextInt(9));
  }

  private static List<String> runbook(Random random, int number) {
    var service = "service-" + number;
    var zone = ZONES.get(random.nextInt(ZONES.size()));
    return List.of(
        "# " + service + ": a host is to be replaced",
        "",
        "Tell the team on duty first. The service keeps " + (2 + random.nextInt(6)) + " hosts in " + zone + ".",
        "",
        "## Look",
        "",
        "```bash",
        "kubectl -n " + service + " get pods -o wide",
        "ssh " + service + "-01 systemctl status " + service,
        "aws ec2 describe-instances --region " + zone + " --filters Name=tag:service,Values=" + service,
        "```",
        "",
        "Go on only if all pods are ready.",
        "",
        "## Take the host out",
        "",
        "1. Drain it:",
        "",
        "   ```bash",
        "   kubectl cordon " + service + "-0" + (1 + random.nextInt(9)),
        "   kubectl drain " + service + "-0" + (1 + random.nextInt(9)) + " --ignore-daemonsets --timeout=300s",
        "   ```",
        "",
        "2. Wait until the load balancer shows it as gone, and restart it:",
        "",
        "   ```bash",
        "   ssh " + service + "-0" + (1 + random.nextInt(9)) + " sudo reboot",
        "   ```",
        "",
        "## Way back",
        "",
        "```bash",
        "kubectl uncordon " + service + "-01",
        "ansible-playbook -i inventory site.yml --limit " + service + "-01 --check",
        "```");
  }
}
