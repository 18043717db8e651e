package vn.trangtien.illustration;

/// Procedures of the city’s departments, written as [ProcedureKinds] reads them.
final class CityProcedures {

  static final String TEXT =
      """
      # STP|thành phố|Công chứng, luật sư, đấu giá
      CL giấy đăng ký hành nghề công chứng
      CDL giấy đăng ký hoạt động của văn phòng công chứng
      CDL giấy đăng ký hoạt động của tổ chức hành nghề luật sư
      CDL giấy đăng ký hoạt động của doanh nghiệp đấu giá tài sản
      CL thẻ đấu giá viên
      CL thẻ tư vấn viên pháp luật
      # STP|thành phố|Quốc tịch, nuôi con nuôi
      = Nhập quốc tịch Việt Nam; Trở lại quốc tịch Việt Nam; Thôi quốc tịch Việt Nam
      = Đăng ký nuôi con nuôi có yếu tố nước ngoài; Xác nhận có quốc tịch Việt Nam
      # STC-2025|thành phố|Đăng ký doanh nghiệp
      = Đăng ký thành lập doanh nghiệp tư nhân; Đăng ký thành lập công ty TNHH một thành viên
      = Đăng ký thành lập công ty TNHH hai thành viên trở lên; Đăng ký thành lập công ty cổ phần
      = Đăng ký thay đổi tên doanh nghiệp; Đăng ký thay đổi địa chỉ trụ sở chính
      = Đăng ký thay đổi vốn điều lệ; Thông báo thay đổi ngành, nghề kinh doanh
      = Đăng ký hoạt động chi nhánh, văn phòng đại diện; Thông báo tạm ngừng kinh doanh
      = Đăng ký giải thể doanh nghiệp; Cấp lại giấy chứng nhận đăng ký doanh nghiệp
      # STC-2025|thành phố|Đầu tư, tài sản công
      CDL giấy chứng nhận đăng ký đầu tư
      = Chấp thuận chủ trương đầu tư; Điều chỉnh chủ trương đầu tư; Gia hạn thời hạn dự án đầu tư
      = Chấm dứt hoạt động của dự án đầu tư; Cấp mã số đơn vị có quan hệ với ngân sách
      # SNNMT|thành phố|Đất đai
      CLD giấy chứng nhận quyền sử dụng đất cho tổ chức
      = Giao đất, cho thuê đất không thông qua đấu giá; Chuyển mục đích sử dụng đất của tổ chức
      = Gia hạn sử dụng đất của tổ chức; Đăng ký biến động đất đai của tổ chức
      = Cung cấp thông tin, dữ liệu đất đai; Xóa đăng ký thế chấp quyền sử dụng đất
      = Đăng ký thế chấp quyền sử dụng đất; Tách thửa, hợp thửa đất
      # SNNMT|thành phố|Môi trường
      CDLG giấy phép môi trường
      = Thẩm định báo cáo đánh giá tác động môi trường; Thẩm định phương án cải tạo, phục hồi
      # SNNMT|thành phố|Tài nguyên nước, khoáng sản
      CDLG giấy phép khai thác nước dưới đất
      CDLG giấy phép khai thác nước mặt
      CDLG giấy phép thăm dò khoáng sản
      CDG giấy phép khai thác khoáng sản
      CLG giấy phép hành nghề khoan nước dưới đất
      # SNNMT|thành phố|Lâm nghiệp, thủy sản
      CL giấy phép khai thác thủy sản
      CL giấy chứng nhận đăng ký tàu cá
      CL giấy chứng nhận an toàn kỹ thuật tàu cá
      CL mã số cơ sở nuôi động vật rừng nguy cấp
      = Xóa đăng ký tàu cá; Phê duyệt phương án khai thác lâm sản
      = Cấp giấy xác nhận đăng ký nuôi trồng thủy sản lồng bè
      # SNNMT|thành phố|Trồng trọt, chăn nuôi, thú y
      CL giấy chứng nhận đủ điều kiện buôn bán phân bón
      CL giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật
      CLG chứng chỉ hành nghề thú y
      CL giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
      CL giấy chứng nhận đủ điều kiện chăn nuôi trang trại quy mô lớn
      CL giấy chứng nhận vùng, cơ sở an toàn dịch bệnh động vật
      # SXD-2025|thành phố|Hoạt động xây dựng, nhà ở
      CDLG giấy phép xây dựng công trình
      CDLG chứng chỉ hành nghề hoạt động xây dựng
      CDL chứng chỉ năng lực hoạt động xây dựng
      CL chứng chỉ hành nghề môi giới bất động sản
      = Thẩm định thiết kế xây dựng; Kiểm tra công tác nghiệm thu công trình
      = Cung cấp thông tin quy hoạch; Thông báo nhà ở đủ điều kiện bán
      # SXD-2025|thành phố|Đường bộ
      CL giấy phép kinh doanh vận tải bằng xe ô tô
      CL phù hiệu xe ô tô kinh doanh vận tải
      CL phù hiệu xe nội bộ
      C giấy phép lưu hành xe quá tải, quá khổ
      CL giấy chứng nhận đăng ký xe máy chuyên dùng
      CL giấy phép đào tạo lái xe
      C giấy phép thi công trên đường bộ đang khai thác
      CG giấy phép liên vận giữa Việt Nam và Lào
      = Công bố đưa bến xe vào khai thác; Đăng ký khai thác tuyến vận tải cố định
      # SXD-2025|thành phố|Đường thủy nội địa
      CL giấy chứng nhận đăng ký phương tiện thủy nội địa
      CLG bằng thuyền trưởng, máy trưởng
      = Công bố hoạt động bến thủy nội địa; Xóa đăng ký phương tiện thủy nội địa
      # SCT|thành phố|Thương mại, điện, hóa chất
      CLD giấy phép kinh doanh bán lẻ xăng dầu
      CLD giấy chứng nhận đủ điều kiện kinh doanh khí
      CLD giấy phép bán buôn rượu
      CLD giấy phép bán buôn sản phẩm thuốc lá
      CLDG giấy phép hoạt động điện lực
      CL giấy chứng nhận huấn luyện an toàn hóa chất
      CL giấy phép sử dụng vật liệu nổ công nghiệp
      CLDG giấy phép thành lập văn phòng đại diện của thương nhân nước ngoài
      = Thông báo hoạt động khuyến mại; Đăng ký tổ chức hội chợ, triển lãm thương mại
      # SYT|thành phố|Khám bệnh, dược
      CLDG giấy phép hành nghề khám bệnh, chữa bệnh
      CLD giấy phép hoạt động khám bệnh, chữa bệnh
      CLD chứng chỉ hành nghề dược
      CLD giấy chứng nhận đủ điều kiện kinh doanh dược
      C giấy xác nhận nội dung quảng cáo dịch vụ khám bệnh
      CL giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm
      = Công bố đủ điều kiện tiêm chủng; Đánh giá đáp ứng thực hành tốt cơ sở bán lẻ thuốc
      = Công bố đủ điều kiện sản xuất chế phẩm diệt côn trùng
      # SGDDT|thành phố|Giáo dục và đào tạo
      CL giấy phép hoạt động trung tâm ngoại ngữ, tin học
      CLD giấy chứng nhận đăng ký hoạt động giáo dục nghề nghiệp
      = Cấp bản sao văn bằng, chứng chỉ từ sổ gốc; Chỉnh sửa nội dung văn bằng, chứng chỉ
      = Công nhận trường đạt chuẩn quốc gia; Thành lập trường trung học phổ thông
      = Tuyển sinh trung học phổ thông; Phúc khảo bài thi tốt nghiệp
      = Công nhận văn bằng do cơ sở nước ngoài cấp; Chuyển trường trung học phổ thông
      # SNV-2025|thành phố|Lao động, việc làm
      CLDG giấy phép lao động cho người nước ngoài
      CLG giấy phép hoạt động dịch vụ việc làm
      CLG giấy phép hoạt động cho thuê lại lao động
      = Hưởng trợ cấp thất nghiệp; Chuyển nơi hưởng trợ cấp thất nghiệp; Hỗ trợ học nghề
      = Đăng ký nội quy lao động; Khai báo sử dụng máy, thiết bị nghiêm ngặt về an toàn
      # SNV-2025|thành phố|Hội, thi đua, lưu trữ
      = Cho phép thành lập hội; Phê duyệt điều lệ hội; Đổi tên hội; Hội tự giải thể
      = Tặng bằng khen của UBND thành phố; Sử dụng tài liệu lưu trữ tại phòng đọc
      CL giấy phép thành lập và công nhận điều lệ quỹ xã hội, từ thiện
      # SVHTT|thành phố|Văn hóa, thể thao, báo chí
      CLD giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao
      CLD giấy phép kinh doanh dịch vụ karaoke, vũ trường
      CS giấy phép xuất bản tài liệu không kinh doanh
      C giấy phép thăm dò, khai quật khảo cổ
      C giấy phép triển lãm mỹ thuật
      CL giấy phép xuất bản bản tin
      CLS giấy phép hoạt động in
      = Đăng ký tổ chức lễ hội cấp tỉnh; Thông báo sản phẩm quảng cáo trên bảng, băng-rôn
      = Tiếp nhận hồ sơ biểu diễn nghệ thuật; Xác nhận đủ điều kiện giám định cổ vật
      # SDL|thành phố|Du lịch
      CLDG giấy phép kinh doanh dịch vụ lữ hành nội địa
      CL thẻ hướng dẫn viên du lịch quốc tế
      CL thẻ hướng dẫn viên du lịch nội địa
      C thẻ hướng dẫn viên du lịch tại điểm
      = Công nhận hạng cơ sở lưu trú 1 sao, 2 sao, 3 sao; Công nhận điểm du lịch
      = Công nhận khu du lịch cấp tỉnh; Công nhận cơ sở đạt chuẩn phục vụ khách du lịch
      # SKHCN-2025|thành phố|Khoa học, viễn thông, bưu chính
      CLS giấy chứng nhận đăng ký hoạt động khoa học và công nghệ
      CLG giấy phép tiến hành công việc bức xạ
      CLS giấy phép bưu chính
      CL giấy chứng nhận doanh nghiệp khoa học và công nghệ
      CLSG giấy phép thiết lập trang thông tin điện tử tổng hợp
      = Đăng ký kết quả nhiệm vụ khoa học; Công bố sử dụng dấu định lượng
      # BQLKKT-2025|thành phố|Đầu tư, xây dựng, lao động trong khu
      CDL giấy chứng nhận đăng ký đầu tư trong khu công nghiệp
      CDG giấy phép xây dựng trong khu kinh tế, khu công nghiệp
      CLG giấy phép lao động trong khu công nghiệp
      C giấy chứng nhận xuất xứ hàng hóa
      # SNNMT|thành phố|Đo đạc, khí tượng
      CLG giấy phép hoạt động đo đạc và bản đồ
      CDG giấy phép hoạt động dự báo khí tượng thủy văn
      = Cung cấp thông tin, sản phẩm đo đạc và bản đồ
      # SNNMT|thành phố|Thủy lợi, đê điều
      CDLG giấy phép cho hoạt động trong phạm vi bảo vệ công trình thủy lợi
      C giấy phép cho hoạt động liên quan đến đê điều
      # STP|thành phố|Giám định, trọng tài, trợ giúp pháp lý
      CL thẻ giám định viên tư pháp
      CDL giấy đăng ký hoạt động của trung tâm trọng tài
      CL thẻ cộng tác viên trợ giúp pháp lý
      = Yêu cầu trợ giúp pháp lý
      # SNGV|thành phố|Đối ngoại
      = Cho phép tổ chức hội nghị, hội thảo quốc tế; Cho phép sử dụng thẻ đi lại của doanh nhân APEC
      # TTTP|thành phố|Tiếp dân, khiếu nại, tố cáo
      = Tiếp công dân cấp thành phố; Xử lý đơn cấp thành phố; Giải quyết tố cáo cấp thành phố
      = Giải quyết khiếu nại lần đầu cấp thành phố; Giải quyết khiếu nại lần hai
      # SCT|thành phố|Công nghiệp
      CD giấy xác nhận ưu đãi dự án công nghiệp hỗ trợ
      = Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu
      # SXD-2025|thành phố|Quy hoạch, kiến trúc
      CLG chứng chỉ hành nghề kiến trúc
      = Thẩm định nhiệm vụ quy hoạch chi tiết; Thẩm định đồ án quy hoạch chi tiết
      # SKHCN-2025|thành phố|Chuyển giao công nghệ, an toàn bức xạ
      = Đăng ký hợp đồng chuyển giao công nghệ; Khai báo thiết bị X-quang chẩn đoán trong y tế
      """;

  private CityProcedures() {}
}
