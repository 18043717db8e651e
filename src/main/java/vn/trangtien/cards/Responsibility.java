package vn.trangtien.cards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Life.Attribution;
import vn.trangtien.page.Frame;

/// Who answered for something, and who does now, in sentences.
public final class Responsibility {

  private Responsibility() {}

  /// One sentence for each agency that is or was responsible beside the publisher.
  public static List<String> sentences(Frame frame, List<Attribution> attributions) {
    return attributions.stream()
        .sorted((a, b) -> a.role().compareTo(b.role()))
        .map(it -> sentence(frame, it))
        .toList();
  }

  private static String sentence(Frame frame, Attribution it) {
    String agency = frame.link(it.agent()).name();
    boolean keeps = it.role().equals("custodian");
    LocalDate from = it.validFrom();
    LocalDate to = it.validTo();
    if (to != null) {
      return frame.t(keeps ? "life.kept" : "life.published", agency, frame.day(to));
    }
    return keeps
        ? frame.t("life.keeps", agency, since(frame, from))
        : frame.t("life.publishes", agency, since(frame, from));
  }

  private static String since(Frame frame, @Nullable LocalDate from) {
    return from == null ? "" : frame.t("period.since", frame.day(from));
  }
}
