package vn.trangtien.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsCountedTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/dataset/le-hoi, text/html;charset=utf-8, le-hoi VIEW",
        "/en/dataset/le-hoi, text/html, le-hoi VIEW",
        "/dataset/le-hoi.html, text/html, le-hoi VIEW",
        "/dataset/le-hoi.ttl, text/turtle, le-hoi CALL",
        "/dataset/le-hoi, application/ld+json, le-hoi CALL",
        "/dataset/le-hoi/table, text/html, -",
        "/dataset, text/html, -",
        "/, text/html, -",
        "/en, text/html, -",
        "/download/le-hoi/le-hoi.csv, text/csv, le-hoi DOWNLOAD",
        "/download/le-hoi/le-hoi.csv-metadata.json, application/json, le-hoi CALL",
        "/api/v1/datasets/le-hoi/rows, application/json, le-hoi CALL",
        "/api/v1/datasets/le-hoi/rows/3, application/json, le-hoi CALL",
        "/api/v1/datasets/le-hoi/rows.parquet, application/x, le-hoi DOWNLOAD",
        "/api/v1/datasets/le-hoi/groups, application/json, le-hoi CALL",
        "/api/v1/datasets, application/json, -",
        "/api/v1/suggestions, application/json, -",
        "/api/3/action/package_show?id=le-hoi, application/json, ckan:le-hoi CALL",
        "/api/action/datastore_search?resource_id=x-1, application/json, ckan:x-1 CALL",
        "/api/3/action/package_show, application/json, -",
        "/api/3/action/package_search?q=x, application/json, -",
        "/datastore/dump/x-1, text/csv, ckan:x-1 DOWNLOAD",
        "/agency/sdl, text/html, -",
      })
  void eachRouteCountsAsWhatItGives(String target, String type, String counted) {
    MutableHttpRequest<?> request = HttpRequest.GET(target);
    if (target.contains("?")) {
      String[] query = target.split("[?=]");
      request.getParameters().add(query[1], query[2]);
    }
    Use use = Use.of(request, HttpResponse.ok().header("Content-Type", type));
    assertThat(use == null ? null : use.dataset() + " " + use.kind()).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"bytes 0-99/1000, true", "bytes 100-999/1000, false"})
  void aFileThatIsFetchedInPiecesCountsOnce(String range, boolean counts) {
    MutableHttpResponse<?> piece = HttpResponse.ok().header("Content-Range", range);
    Use use = Use.of(HttpRequest.GET("/download/le-hoi/le-hoi.csv"), piece);
    assertThat(use != null).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0)",
        "CCBot/2.0",
        "Mozilla/5.0 AppleWebKit/537.36; compatible; GPTBot/1.1",
        "Baiduspider",
        "my-Crawler 1",
        "coccocbot-web/1.0",
        "facebookexternalhit/1.1",
      })
  void robotsAreNobody(String agent) {
    assertThat(Machines.isRobot(agent)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36",
        "Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) Chrome/119.0 Mobile Safari/537.36",
        "curl/8.5.0",
        "python-requests/2.32",
        "",
      })
  void peopleAndTheirProgramsAreSomebody(String agent) {
    assertThat(Machines.isRobot(agent)).isFalse();
    assertThat(Machines.isRobot(null)).isFalse();
  }

  @Test
  void aBrowserThatLooksAheadIsNobody() {
    assertThat(Machines.sent(HttpRequest.GET("/").header("Purpose", "prefetch"))).isTrue();
    assertThat(Machines.sent(HttpRequest.GET("/").header("Sec-Purpose", "prefetch;prerender")))
        .isTrue();
    assertThat(Machines.sent(HttpRequest.HEAD("/"))).isTrue();
    assertThat(Machines.sent(HttpRequest.GET("/"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        " Cáp  Treo | cáp treo",
        "Ca\u0301p treo | cáp treo",
        "số liệu 2020 2021 2022 2023 | số liệu 2020 2021 2022 2023",
        "lương 1.500.000.000 đồng | lương 1.500.000.000 đồng",
        "0912 345 678 | -",
        "0912.345.678 | -",
        "+84 (91) 234-5678 | -",
        "cccd 046085001234 | -",
        "ai đó @ gmail.com | -",
        "a@b | -",
      })
  void wordsThatMayNameAPersonAreNotKept(String text, String kept) {
    assertThat(UnansweredSearches.kept(text).orElse(null)).isEqualTo(kept);
  }

  @Test
  void wordsThatAreTooLongOrNoneAreNotKept() {
    assertThat(UnansweredSearches.kept("a".repeat(101))).isEmpty();
    assertThat(UnansweredSearches.kept(" \u0000\n ")).isEmpty();
  }
}
