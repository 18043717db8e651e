package vn.trangtien.conversion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.identifier.Text;

/// A [Conversion] process as the portal holds it: started with the first job, killed when a job
/// takes too long, started again after it died.
final class Converter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Converter.class);
  private static final Text TOO_LARGE =
      new Text(
          "Đọc tệp này cần nhiều bộ nhớ hơn mức cho phép.",
          "Reading this file takes more memory than there is for it.");

  private static final Text INTERRUPTED =
      new Text(
          "Việc đọc tệp bị dừng giữa chừng; có thể máy chủ thiếu bộ nhớ.",
          "Reading was stopped midway; the server may be short of memory.");

  /// How Java ends that is told to end where it has no memory left.
  private static final int OUT_OF_MEMORY = 3;

  private final ConversionConfiguration configuration;
  private Process process;

  Converter(ConversionConfiguration configuration) throws IOException {
    this.configuration = configuration;
    this.process = start();
  }

  /// Parses one file; one at a time.
  ///
  /// @return why there is no table; empty where there is one
  /// @throws UnfinishedException where its time, by the clock, was over or the process was ended
  Text convert(Conversion.Job job) throws IOException, InterruptedException, UnfinishedException {
    if (!process.isAlive()) {
      process = start();
    }
    Process asked = process;
    CompletableFuture<Optional<Text>> answer =
        CompletableFuture.supplyAsync(() -> ask(asked, job), Thread::startVirtualThread);
    try {
      return answer
          .get(configuration.seconds(), TimeUnit.SECONDS)
          .orElseThrow(() -> new UnfinishedException(INTERRUPTED));
    } catch (TimeoutException tooLong) {
      LOG.warn("Parsing {} took more than {} s", job.file(), configuration.seconds());
      asked.destroyForcibly().waitFor();
      throw new UnfinishedException(late(configuration.seconds()));
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("Asking a process has no other end", impossible);
    }
  }

  private static Text late(int seconds) {
    return new Text(
        "Tệp chưa được đọc xong sau " + seconds + " giây; có thể máy chủ đang bận.",
        "Reading did not end within " + seconds + " seconds; the server may be busy.");
  }

  /// Empty where the process ended before it answered.
  private static Optional<Text> ask(Process process, Conversion.Job job) {
    try {
      job.write(new DataOutputStream(process.getOutputStream()));
      DataInputStream answer = new DataInputStream(process.getInputStream());
      return Optional.of(new Text(answer.readUTF(), answer.readUTF()));
    } catch (IOException died) {
      int exit = end(process);
      LOG.warn("The process that parsed {} ended with {}: {}", job.file(), exit, died.toString());
      return exit == OUT_OF_MEMORY ? Optional.of(TOO_LARGE) : Optional.empty();
    }
  }

  /// Waits until `process` has ended, so that nobody asks it again.
  ///
  /// @return with what it ended
  private static int end(Process process) {
    try {
      boolean ended = process.waitFor(1, TimeUnit.SECONDS);
      return ended ? process.exitValue() : process.destroyForcibly().waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return -1;
    }
  }

  /// Java's own warnings go where they are thrown away: the standard output is for answers.
  private Process start() throws IOException {
    int megabytes = configuration.megabytes();
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes / 2 + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Conversion.class.getName(),
                Integer.toString(megabytes / 2)))
        .redirectError(Redirect.DISCARD)
        .start();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
