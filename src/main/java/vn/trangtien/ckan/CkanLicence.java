package vn.trangtien.ckan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trangtien.identifier.Iri;

/// The open licences, under the ids and names that other portals know
/// ([Open Definition](https://opendefinition.org/licenses/)).
public enum CkanLicence {
  CC_BY(
      "CC_BY_4_0",
      "CC-BY-4.0",
      "Creative Commons Attribution 4.0",
      "https://creativecommons.org/licenses/by/4.0/"),
  CC_ZERO("CC0", "CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
  CC_BY_SA(
      "CC_BYSA_4_0",
      "CC-BY-SA-4.0",
      "Creative Commons Attribution Share-Alike 4.0",
      "https://creativecommons.org/licenses/by-sa/4.0/"),
  ODC_BY(
      "ODC_BY",
      "ODC-BY-1.0",
      "Open Data Commons Attribution License 1.0",
      "https://opendatacommons.org/licenses/by/1-0/"),
  ODBL(
      "ODC_BL",
      "ODbL-1.0",
      "Open Data Commons Open Database License 1.0",
      "https://opendatacommons.org/licenses/odbl/1-0/"),
  PDDL(
      "ODC_PDDL",
      "ODC-PDDL-1.0",
      "Open Data Commons Public Domain Dedication and Licence 1.0",
      "https://opendatacommons.org/licenses/pddl/1-0/");

  private final String authority;
  private final String id;
  private final String title;
  private final String url;

  CkanLicence(String authority, String id, String title, String url) {
    this.authority = authority;
    this.id = id;
    this.title = title;
    this.url = url;
  }

  /// The id of an EU licence; its last segment where no portal knows it otherwise.
  static String id(Iri licence) {
    return Arrays.stream(values())
        .filter(it -> it.authority.equals(licence.name()))
        .findFirst()
        .map(it -> it.id)
        .orElse(licence.name());
  }

  /// The licence of that id.
  public static Optional<CkanLicence> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  /// What it is called.
  public String title() {
    return title;
  }

  /// Where it can be read.
  public String url() {
    return url;
  }

  /// All of them, as CKAN lists licences.
  public static List<Map<String, Object>> documents() {
    return Arrays.stream(values()).map(CkanLicence::document).toList();
  }

  private Map<String, Object> document() {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("id", id);
    it.put("title", title);
    it.put("url", url);
    it.put("status", "active");
    it.put("is_okd_compliant", true);
    it.put("is_osi_compliant", false);
    it.put("od_conformance", "approved");
    it.put("osd_conformance", "not reviewed");
    it.put("is_generic", false);
    it.put("domain_content", this == CC_BY || this == CC_ZERO || this == CC_BY_SA);
    it.put("domain_data", true);
    it.put("domain_software", this == CC_ZERO);
    it.put("family", "");
    it.put("maintainer", "");
    return it;
  }
}
