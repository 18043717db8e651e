package vn.trangtien.parsing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks written by hand, part by part.
final class Workbook {

  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;
  private String properties = "";

  Workbook() {
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + part("/xl/workbook.xml", "sheet.main+xml")
            + part("/xl/sharedStrings.xml", "sharedStrings+xml")
            + part("/xl/styles.xml", "styles+xml")
            + "</Types>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet "
            + MAIN
            + "><numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[$-42A]dd\\/mm\\/yyyy\\ hh:mm;@\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"00000\"/>"
            + "<numFmt numFmtId=\"167\" formatCode=\"#,##0.0 &quot;đồng/ngày&quot;\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/>"
            + "<xf numFmtId=\"20\"/></cellXfs></styleSheet>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst " + MAIN + "><si><t>Tên</t></si><si><r><t>An </t></r><r><t>Cựu</t></r></si></sst>");
  }

  Workbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  Workbook sheet(String name, String rows) {
    return sheet(name, "", rows);
  }

  Workbook sheet(String name, String attributes, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>"
            .formatted(name, count, attributes, count));
    relations.append(
        "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    return this;
  }

  byte[] bytes() throws IOException {
    parts.put(
        "xl/workbook.xml",
        "<workbook "
            + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + properties
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(name, TYPES + type);
  }
}
