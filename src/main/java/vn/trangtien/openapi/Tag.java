package vn.trangtien.openapi;

import vn.trangtien.identifier.Text;

/// What an address is about; clients made of the document have a part for each.
enum Tag {
  SEARCH("search", "Tìm tập dữ liệu.", "Finding datasets."),
  ROWS(
      "rows", "Các dòng trong bảng: lọc, gom, tải.", "Rows of tables: filtered, summed, exported."),
  HISTORY("history", "Những gì đã công bố trước đây.", "What was published before."),
  CATALOGUE(
      "catalogue",
      "Mô tả theo DCAT và các hồ sơ khác, cả danh mục, mọi thay đổi.",
      "Descriptions in DCAT and other profiles, the whole catalogue, every change."),
  PROOF("proof", "Bằng chứng đã công bố.", "Proof of what was published."),
  SPARQL("sparql", "Truy vấn SPARQL.", "SPARQL queries."),
  CKAN(
      "ckan",
      "Các lệnh của CKAN 2.11, chỉ đọc; lệnh nào cũng nhận POST với tham số bằng JSON.",
      "The calls of CKAN 2.11, read only; each also takes POST with its parameters as JSON."),
  AGENTS("agents", "Dành cho tác tử AI.", "For AI agents."),
  USE("use", "Mức sử dụng, yêu cầu dữ liệu.", "How much is used, and what is asked for."),
  PORTAL("portal", "Về chính cổng này.", "About the portal itself.");

  private final String label;
  private final Text meaning;

  Tag(String label, String vi, String en) {
    this.label = label;
    this.meaning = new Text(vi, en);
  }

  String label() {
    return label;
  }

  Text meaning() {
    return meaning;
  }
}
