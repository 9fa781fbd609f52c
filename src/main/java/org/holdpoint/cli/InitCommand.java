package org.holdpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;

/// `holdpoint init`: a commented holdpoint.yaml, and what puts Holdpoint into the hooks and the CI that this repository has. What is there is never overwritten.
final class InitCommand {

  private InitCommand() {}

  static List<Option> options() {
    return List.of();
  }

  static int run(Arguments arguments, Console console) {
    if (!arguments.paths().isEmpty()) {
      throw new UsageException("init takes no paths; run it in the root of the repository");
    }
    var folder = console.workingFolder();
    write("holdpoint.yaml", folder, "holdpoint.yaml", "the settings", console);
    write("pre-commit-config.yaml", folder, ".pre-commit-config.yaml", "the hook of pre-commit", console);
    if (Files.isDirectory(folder.resolve(".github"))) {
      write("github.yml", folder, ".github/workflows/holdpoint.yml", "the workflow", console);
    } else if (Files.exists(folder.resolve(".gitlab-ci.yml"))) {
      write("gitlab.yml", folder, ".gitlab/holdpoint.yml", "the job", console);
      console.out().println("add to .gitlab-ci.yml:\n\n    include: {local: .gitlab/holdpoint.yml}\n");
    } else if (Files.exists(folder.resolve("Jenkinsfile"))) {
      show("jenkins.groovy", "add to the Jenkinsfile:", console);
    } else {
      show("shell.sh", "in any CI:", console);
    }
    show("pre-commit.sh", "or, without pre-commit:", console);
    console.out().flush();
    return 0;
  }

  /// Writes a file, or, where it is there already, shows what would stand in it.
  private static void write(String resource, Path folder, String name, String what, Console console) {
    var file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(resource), StandardOpenOption.CREATE_NEW);
      console.out().println("wrote " + name + " (" + what + ")");
    } catch (FileAlreadyExistsException _) {
      show(resource, name + " is there already and stays as it is; " + what + " would be:", console);
    } catch (IOException wrong) {
      throw new UsageException(name + " cannot be written: " + WholeFile.reason(wrong));
    }
  }

  private static void show(String resource, String head, Console console) {
    console.out().println(head + "\n");
    text(resource).lines().forEach(line -> console.out().println(("    " + line).stripTrailing()));
    console.out().println();
  }

  private static String text(String resource) {
    try (var stream = Objects.requireNonNull(InitCommand.class.getResourceAsStream("init/" + resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@VERSION@", Holdpoint.VERSION);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
