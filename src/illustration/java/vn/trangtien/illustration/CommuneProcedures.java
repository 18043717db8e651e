package vn.trangtien.illustration;

/// Procedures of the communes, by the department that has the field, written as [ProcedureKinds]
/// reads them.
final class CommuneProcedures {

  static final String TEXT =
      """
      # STP|xã|Hộ tịch
      = Đăng ký khai sinh; Đăng ký kết hôn; Đăng ký khai tử; Đăng ký giám hộ
      = Đăng ký nhận cha, mẹ, con; Đăng ký lại khai sinh; Đăng ký lại kết hôn
      = Đăng ký lại khai tử; Thay đổi, cải chính, bổ sung thông tin hộ tịch
      = Cấp giấy xác nhận tình trạng hôn nhân; Cấp bản sao trích lục hộ tịch
      = Đăng ký kết hôn có yếu tố nước ngoài; Đăng ký khai sinh có yếu tố nước ngoài
      = Đăng ký chấm dứt giám hộ; Ghi vào sổ hộ tịch việc ly hôn đã giải quyết ở nước ngoài
      # STP|xã|Chứng thực
      = Chứng thực bản sao từ bản chính; Chứng thực chữ ký; Chứng thực hợp đồng, giao dịch
      = Chứng thực di chúc; Chứng thực văn bản từ chối nhận di sản
      = Cấp bản sao từ sổ gốc; Chứng thực chữ ký người dịch
      # STP|xã|Nuôi con nuôi, hòa giải
      = Đăng ký nuôi con nuôi trong nước; Đăng ký lại nuôi con nuôi trong nước
      = Công nhận hòa giải viên; Hỗ trợ hòa giải viên gặp tai nạn, rủi ro
      # STC-2025|xã|Đăng ký hộ kinh doanh, hợp tác xã
      = Đăng ký thành lập hộ kinh doanh; Đăng ký thay đổi nội dung đăng ký hộ kinh doanh
      = Tạm ngừng kinh doanh hộ kinh doanh; Chấm dứt hoạt động hộ kinh doanh
      = Cấp lại giấy chứng nhận đăng ký hộ kinh doanh; Đăng ký thành lập hợp tác xã
      = Đăng ký thay đổi nội dung đăng ký hợp tác xã; Giải thể hợp tác xã
      = Đăng ký thành lập tổ hợp tác
      # SNNMT|xã|Đất đai
      = Cấp giấy chứng nhận quyền sử dụng đất lần đầu cho cá nhân; Chuyển mục đích sử dụng đất
      = Hòa giải tranh chấp đất đai; Xác nhận tình trạng sử dụng đất
      = Giải quyết tranh chấp đất đai thuộc thẩm quyền; Gia hạn sử dụng đất của cá nhân
      # SNNMT|xã|Môi trường
      = Đăng ký môi trường; Tham vấn báo cáo đánh giá tác động môi trường
      CDL giấy phép môi trường thuộc thẩm quyền cấp xã
      # SNNMT|xã|Nông nghiệp, giảm nghèo
      = Công nhận hộ nghèo, hộ cận nghèo; Công nhận hộ thoát nghèo, hộ thoát cận nghèo
      = Công nhận hộ nông, lâm, ngư nghiệp có mức sống trung bình; Kê khai hoạt động chăn nuôi
      = Hỗ trợ khôi phục sản xuất vùng bị thiên tai; Cấp giấy chứng nhận kinh tế trang trại
      = Chuyển đổi cơ cấu cây trồng trên đất lúa; Hỗ trợ khôi phục sản xuất vùng bị dịch bệnh
      # SXD-2025|xã|Hoạt động xây dựng, hạ tầng
      CDLG giấy phép xây dựng nhà ở riêng lẻ
      C giấy phép chặt hạ, dịch chuyển cây xanh
      C giấy phép đào đường, vỉa hè
      # SCT|xã|Lưu thông hàng hóa
      CLD giấy phép bán lẻ rượu
      CLD giấy phép bán lẻ sản phẩm thuốc lá
      CL giấy phép sản xuất rượu thủ công
      # SYT|xã|Bảo trợ xã hội, trẻ em
      = Trợ cấp xã hội hằng tháng; Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội
      = Xác định mức độ khuyết tật và cấp giấy xác nhận; Nhận chăm sóc người khuyết tật nặng
      = Trợ cấp hưu trí xã hội; Hỗ trợ khẩn cấp về nhà ở do thiên tai
      = Chăm sóc thay thế cho trẻ em; Tiếp nhận đối tượng vào cơ sở trợ giúp xã hội
      = Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
      # SGDDT|xã|Giáo dục và đào tạo
      = Thành lập trường mầm non; Thành lập nhóm trẻ, lớp mẫu giáo độc lập
      = Chuyển trường trung học cơ sở; Chuyển trường tiểu học; Tiếp nhận học sinh từ nước ngoài
      = Hỗ trợ chi phí học tập; Miễn, giảm học phí; Trợ cấp học sinh bán trú
      # SNV-2025|xã|Người có công
      = Giải quyết chế độ mai táng phí người có công; Cấp giấy chứng nhận thân nhân liệt sĩ
      = Trợ cấp một lần cho thanh niên xung phong; Di chuyển hài cốt liệt sĩ
      = Hưởng trợ cấp thờ cúng liệt sĩ; Sửa đổi thông tin trong hồ sơ người có công
      # SVHTT|xã|Văn hóa, gia đình
      = Thông báo tổ chức lễ hội cấp xã; Thông báo thành lập thư viện cộng đồng
      = Xét tặng danh hiệu gia đình văn hóa; Cấm tiếp xúc theo yêu cầu người bị bạo lực gia đình
      # TTTP|xã|Tiếp dân, khiếu nại, tố cáo
      = Tiếp công dân cấp xã; Xử lý đơn cấp xã; Giải quyết tố cáo cấp xã
      = Giải quyết khiếu nại lần đầu cấp xã
      # BDT|xã|Công tác dân tộc
      = Công nhận người có uy tín; Đưa ra khỏi danh sách người có uy tín
      """;

  private CommuneProcedures() {}
}
