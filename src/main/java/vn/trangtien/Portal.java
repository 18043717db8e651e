package vn.trangtien;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.CommandLinePropertySource;
import io.micronaut.core.cli.CommandLine;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;
import vn.trangtien.inspection.Inspection;
import vn.trangtien.inspection.InspectionReport;
import vn.trangtien.ledger.Follower;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Verification;
import vn.trangtien.proof.Keys;
import vn.trangtien.proof.ProofCheck;
import vn.trangtien.proof.RemoteVerifier;
import vn.trangtien.proof.Verifier;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.publishing.ImportReport;
import vn.trangtien.vocabulary.Vocabulary;

/// The process: `run` serves the portal until it is told to stop, `check` looks through the
/// folder `portal.catalog`, `import` publishes what changed there, `verify` walks the ledger or
/// looks a file up in it, `rotate` makes a new signing key, `requests` lists, answers and hides
/// what people ask for, `rehearse` opens the portal, visits it and ends.
public final class Portal {

  private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

  /// What an operator sets for every task; a check heeds the catalog alone.
  private static final List<String> OPERATORS =
      List.of("-portal.base", "-portal.catalog", "-portal.data", "-portal.database");

  private Portal() {}

  /// Does what the first word says, `run` where there is none; settings follow as
  /// `-portal.data=…`.
  ///
  /// Ends with 0 when all is well, 1 when something was refused or is broken, 2 when it could not
  /// start or was not asked as it should.
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    boolean named = arguments.length > 0 && !arguments[0].startsWith("-");
    String task = named ? arguments[0] : "run";
    int behind = 0;
    while (behind < arguments.length && !arguments[behind].startsWith("-")) {
      behind++;
    }
    boolean words = task.equals("requests");
    String[] settings =
        Arrays.copyOfRange(arguments, words ? behind : named ? 1 : 0, arguments.length);
    try {
      switch (task) {
        case "check" -> exit(check(settings));
        case "run" -> serve(settings);
        case "import" -> exit(on(settings, Portal::importAgain));
        case "verify" -> exit(verify(settings));
        case "rotate" -> exit(beside(settings, Portal::rotate));
        case "requests" -> {
          List<String> said = List.of(arguments).subList(1, behind);
          exit(beside(settings, new RequestsTask(said)::on));
        }
        case "rehearse" -> rehearse(settings);
        default ->
            throw new PortalException(
                PortalException.Code.CONFIGURATION,
                "Unknown word '"
                    + task
                    + "'; known are run, check, import, verify, rotate, requests, rehearse");
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      fail(task, failed);
    }
  }

  /// Does one thing with the whole portal, and closes it.
  private static boolean on(String[] settings, Predicate<ApplicationContext> task) {
    try (ApplicationContext context = open(settings)) {
      return task.test(context);
    }
  }

  /// Does one thing that needs the database alone: a portal that runs on PostgreSQL is not
  /// disturbed.
  private static boolean beside(String[] settings, Predicate<ApplicationContext> task) {
    ApplicationContext context = configured(settings);
    String database = context.getEnvironment().getProperty("portal.database", String.class, "");
    if (database.isBlank()) {
      context.close();
      return on(settings, task);
    }
    try (context) {
      context.start();
      Settings.check(context);
      return task.test(context);
    }
  }

  /// Neither data folder nor ledger is touched, so a running portal is not disturbed.
  private static boolean check(String[] settings) {
    for (String setting : settings) {
      if (setting.startsWith("-portal.") && !OPERATORS.contains(setting.replaceFirst("=.*", ""))) {
        throw new PortalException(
            PortalException.Code.CONFIGURATION,
            "Unknown setting " + setting + "; check knows " + OPERATORS);
      }
    }
    ApplicationContext context = configured(settings);
    Path folder = context.getEnvironment().getRequiredProperty("portal.catalog", Path.class);
    InspectionReport report = new Inspection(new Vocabulary(), Today.clock()).of(folder);
    System.out.println(report);
    return report.findings().isEmpty();
  }

  /// The settings alone: no bean is made.
  private static ApplicationContext configured(String[] settings) {
    ApplicationContext context =
        ApplicationContext.builder()
            .mainClass(Portal.class)
            .propertySources(new CommandLinePropertySource(CommandLine.parse(settings)))
            .banner(false)
            .build();
    context.getEnvironment().start();
    return context;
  }

  private static ApplicationContext open(String[] settings) {
    // Read on another processor while the database opens.
    CompletableFuture<Vocabulary> vocabulary = CompletableFuture.supplyAsync(Vocabulary::new);
    ApplicationContext context = configured(settings);
    Path data = context.getEnvironment().getRequiredProperty("portal.data", Path.class);
    // The context keeps the lock as long as it lives: a collected lock would be given back.
    context.registerSingleton(DataFolder.take(data));
    context.start();
    Settings.check(context);
    context.registerSingleton(vocabulary.join());
    return context;
  }

  private static EmbeddedServer publish(ApplicationContext context) throws InterruptedException {
    if (context.getBean(CatalogImport.class).first().isPresent()) {
      // The first page that a newcomer sees counts what was just published.
      context.getBean(Follower.class).startWith("search", Duration.ofSeconds(20));
    }
    return context.getBean(EmbeddedServer.class);
  }

  private static void rehearse(String[] settings) throws InterruptedException {
    try (ApplicationContext context = open(settings)) {
      Rehearsal.visit(publish(context).start().getURI());
    }
  }

  private static void serve(String[] settings) throws InterruptedException {
    try (ApplicationContext context = open(settings)) {
      serve(context);
    }
  }

  private static void serve(ApplicationContext context) throws InterruptedException {
    EmbeddedServer server = publish(context);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(
                    () -> {
                      server.stop();
                      context.close();
                      stopped.countDown();
                    }));
    server.start();
    LOG.info("The portal is open at {}", server.getURI());
    stopped.await();
  }

  private static boolean importAgain(ApplicationContext context) {
    ImportReport report = context.getBean(CatalogImport.class).again();
    System.out.println(report);
    return report.refused().isEmpty();
  }

  /// The ledger, or a file against this ledger, or a file against the portal at an address.
  private static boolean verify(String[] arguments) {
    List<String> named = Arrays.stream(arguments).filter(it -> !it.startsWith("-")).toList();
    String[] settings =
        Arrays.stream(arguments).filter(it -> it.startsWith("-")).toArray(String[]::new);
    return switch (named.size()) {
      case 0 -> beside(settings, Portal::verify);
      case 1 -> {
        Path file = Path.of(named.getFirst());
        yield beside(settings, it -> told(it.getBean(Verifier.class).of(file)));
      }
      case 2 -> told(new RemoteVerifier(named.getLast()).of(Path.of(named.getFirst())));
      default ->
          throw new PortalException(
              PortalException.Code.CONFIGURATION,
              "Cách gọi / how to call it: verify [<tệp / file> [<địa chỉ / address>]]");
    };
  }

  private static boolean told(ProofCheck.Outcome outcome) {
    return switch (outcome) {
      case ProofCheck.Outcome.Holds(
              String record,
              long sequence,
              Instant time,
              Instant signed,
              String kid) -> {
        String what = new Iri(record).path() + " #" + sequence + ", " + time;
        System.out.println("Đúng là đã công bố / published: " + what);
        System.out.println("Ký lúc / signed: " + signed + ", kid " + kid);
        yield true;
      }
      case ProofCheck.Outcome.Fails(Text reason) -> {
        System.out.println(reason.vi() + " / " + reason.en());
        yield false;
      }
    };
  }

  private static boolean rotate(ApplicationContext context) {
    String kid = context.getBean(Keys.class).rotate().kid();
    System.out.println("Khóa ký mới / new signing key: " + kid);
    return true;
  }

  private static boolean verify(ApplicationContext context) {
    return switch (context.getBean(Ledger.class).verify()) {
      case Verification.Sound(var head) -> {
        System.out.println("Sổ cái nguyên vẹn / the ledger is sound: " + head);
        yield true;
      }
      case Verification.Broken(long sequence, String reason) -> {
        System.out.println("Sổ cái hỏng / the ledger is broken at " + sequence + ": " + reason);
        yield false;
      }
    };
  }

  private static void exit(boolean well) {
    if (!well) {
      System.exit(1);
    }
  }

  /// Who serves reads a log; who does one thing reads a sentence.
  private static void fail(String task, RuntimeException failed) {
    boolean serves = task.equals("run") || task.equals("rehearse");
    Throwable cause = failed;
    while (!(cause instanceof PortalException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (!(cause instanceof PortalException said)) {
      LOG.error("The portal cannot {}", task, failed);
    } else if (serves) {
      LOG.error("The portal cannot start: {}", said.getMessage());
    } else {
      System.err.println(said.getMessage());
    }
    System.exit(2);
  }
}
