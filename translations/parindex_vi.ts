<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
</context>
<context>
    <name>parindex::About</name>
    <message>
        <source>Version %1, with Qt %2.

Self-assessment of public administration reform (PAR INDEX), on this computer alone.

This is free software under the GNU General Public License, version 3 or later. You may use it, look into it, change it and pass it on. It comes without any warranty.</source>
        <translation>Phiên bản %1, dùng Qt %2.

Tự đánh giá, chấm điểm cải cách hành chính (PAR INDEX), chỉ làm việc trên máy này.

Đây là phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Bạn được dùng, xem mã nguồn, sửa đổi và chuyển cho người khác. Phần mềm không kèm bảo đảm nào.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
</context>
<context>
    <name>parindex::ApplicabilityTexts</name>
    <message>
        <source>with bonus and penalty %1</source>
        <translation>cả điểm thưởng, điểm trừ là %1</translation>
    </message>
    <message>
        <source>Does not apply – neither bonus nor penalty</source>
        <translation>Không phát sinh – không thưởng, không trừ điểm</translation>
    </message>
    <message>
        <source>Does not apply – gets its full points</source>
        <translation>Không phát sinh – hưởng điểm tối đa</translation>
    </message>
    <message>
        <source>Does not apply – leaves the maximum</source>
        <translation>Không phát sinh – không tính vào điểm tối đa</translation>
    </message>
    <message>
        <source>Does not apply – its group is rescaled</source>
        <translation>Không phát sinh – quy đổi điểm của nhóm</translation>
    </message>
    <message>
        <source>Does not apply – its points are spread over the rows beside it</source>
        <translation>Không phát sinh – chia đều điểm cho các tiêu chí còn lại cùng nhóm</translation>
    </message>
    <message>
        <source>Does not apply – the whole sheet is rescaled</source>
        <translation>Không phát sinh – quy đổi tổng điểm toàn bộ hồ sơ</translation>
    </message>
    <message>
        <source>%1 points of what does not apply beside it: %2</source>
        <translation>cộng %1 điểm tối đa chia từ tiêu chí không phát sinh: %2</translation>
    </message>
    <message>
        <source>rescaled: %1</source>
        <translation>quy đổi: %1</translation>
    </message>
    <message>
        <source>%1, but the group counts %2 at most</source>
        <translation>%1, nhưng nhóm chỉ được tính đến %2</translation>
    </message>
    <message>
        <source>%1, but penalties leave nothing below zero</source>
        <translation>%1, nhưng điểm trừ không làm tổng điểm xuống dưới 0</translation>
    </message>
</context>
<context>
    <name>parindex::AttachFiles</name>
    <message>
        <source>“%1” holds the same as “%2”, so it was added once.</source>
        <translation>“%1” có nội dung giống hệt “%2” nên chỉ được thêm một lần.</translation>
    </message>
    <message>
        <source>“%1” is already the file of %2: that document is now cited here as well.</source>
        <translation>“%1” đã là tệp của %2: tài liệu đó nay được viện dẫn cả ở đây.</translation>
    </message>
    <message>
        <source>“%1” is already the file of %2, so it was not added again.</source>
        <translation>“%1” đã là tệp của %2 nên không được thêm lần nữa.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added:</source>
        <translation>
            <numerusform>Không thêm được %n tệp:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n document(s)</source>
        <translation>
            <numerusform>thêm %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n mục nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a file on this computer. Save it first, then add the file.</source>
        <translation>“%1” không phải là tệp trên máy này. Hãy lưu về máy trước rồi thêm tệp.</translation>
    </message>
    <message>
        <source>The picture could not be saved for adding it. Copy it again, and check that the disk is not full.</source>
        <translation>Không lưu được ảnh để thêm vào. Hãy sao chép lại và kiểm tra đĩa còn chỗ trống.</translation>
    </message>
    <message>
        <source>Documents and pictures</source>
        <translation>Tài liệu và ảnh</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Đang lưu ảnh</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)…</source>
        <translation>
            <numerusform>Đang đọc %n tài liệu…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read number, date and issuer of %n document(s) from their first page. Please check them.</source>
        <translation>
            <numerusform>Đã đọc số, ngày và cơ quan ban hành của %n tài liệu từ trang đầu. Vui lòng kiểm tra lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Ảnh dán %1</translation>
    </message>
</context>
<context>
    <name>parindex::Backup</name>
    <message>
        <source>The backup could not be written. Check that the disk is not full and that the folder can be written.</source>
        <translation>Không ghi được bản sao lưu. Hãy kiểm tra đĩa còn chỗ trống và thư mục cho phép ghi.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read, so nobody knows which files it needs. Move it elsewhere, or update the program, then try again.</source>
        <translation>Không đọc được bản sao lưu “%1”, nên không biết nó cần những tệp nào. Hãy chuyển nó đi nơi khác hoặc cập nhật chương trình, rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>parindex::Backups</name>
    <message>
        <source>“%1” is being worked on by %2. Restore the backup when they have closed it.</source>
        <translation>%2 đang làm việc trên “%1”. Hãy phục hồi bản sao lưu sau khi họ đóng tệp.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”, so nothing was restored. Check that the disk is not full; if the folder is read-only, copy it to a place of your own first.</source>
        <translation>Không ghi được gì bên cạnh “%1” nên chưa phục hồi gì. Hãy kiểm tra đĩa còn chỗ trống; nếu thư mục chỉ đọc, trước hết hãy sao chép về nơi của bạn.</translation>
    </message>
</context>
<context>
    <name>parindex::BarPlot</name>
    <message>
        <source>percent</source>
        <translation>phần trăm</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
</context>
<context>
    <name>parindex::BinDialog</name>
    <message>
        <source>Bin of documents</source>
        <translation>Thùng rác tài liệu</translation>
    </message>
    <message>
        <source>Removed documents</source>
        <translation>Tài liệu đã bỏ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Bỏ lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người bỏ</translation>
    </message>
    <message>
        <source>Removed documents stay here with their citations and files until the bin is emptied.</source>
        <translation>Tài liệu đã bỏ nằm ở đây, kèm các trích dẫn và tệp, cho đến khi dọn thùng rác.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Dọn thùng rác…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be gone for good, with all that cites them. Nothing that was done before can be undone afterwards.</source>
        <translation>
            <numerusform>%n tài liệu sẽ mất hẳn, cùng các trích dẫn. Sau đó không thể hoàn tác những việc đã làm trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Dọn thùng rác</translation>
    </message>
</context>
<context>
    <name>parindex::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Sửa %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tên loại</translation>
    </message>
    <message>
        <source>Si&amp;gner</source>
        <translation>N&amp;gười ký</translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Sửa %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what all of them are to say; the rest stays as it is.</source>
        <translation>Đánh dấu những mục muốn sửa chung; các mục khác giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>editing %n document(s)</source>
        <translation>
            <numerusform>sửa %n tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ChangeAcceptance</name>
    <message>
        <source>“%1” is locked: this step is not taken back while it is.</source>
        <translation>“%1” đã chốt: chưa thể hoàn tác hay làm lại bước này khi hồ sơ đang chốt.</translation>
    </message>
</context>
<context>
    <name>parindex::ChangeEvidence</name>
    <message>
        <source>Writing the documents…</source>
        <translation>Đang ghi các tài liệu…</translation>
    </message>
</context>
<context>
    <name>parindex::ChangeScores</name>
    <message>
        <source>“%1” is locked: this step is not taken back while it is.</source>
        <translation>“%1” đã chốt: chưa thể hoàn tác hay làm lại bước này khi hồ sơ đang chốt.</translation>
    </message>
</context>
<context>
    <name>parindex::ChartExport</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or name, and check that there is space.</source>
        <translation>Không ghi được “%1”: %2. Hãy chọn thư mục hoặc tên khác và kiểm tra đĩa còn chỗ trống.</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .pdf; “%1” ends with none of them.</source>
        <translation>Biểu đồ được lưu dạng .png, .svg hoặc .pdf; “%1” không có đuôi nào trong số đó.</translation>
    </message>
</context>
<context>
    <name>parindex::ChartTexts</name>
    <message>
        <source>worked out by subtraction from published figures.</source>
        <translation>tính bằng phép trừ từ các số liệu đã công bố.</translation>
    </message>
    <message>
        <source>as published, since not every part is scored here.</source>
        <translation>theo số công bố, vì ở đây chưa chấm đủ mọi phần.</translation>
    </message>
</context>
<context>
    <name>parindex::ChartsPage</name>
    <message>
        <source>Which chart</source>
        <translation>Loại biểu đồ</translation>
    </message>
    <message>
        <source>Table behind the chart</source>
        <translation>Bảng số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>This file has no other year of this unit to put beside this one.</source>
        <translation>Tệp này không có năm nào khác của đơn vị để đặt cạnh năm này.</translation>
    </message>
    <message>
        <source>There is nothing to draw: this file has no figures for this chart.</source>
        <translation>Không có gì để vẽ: tệp này không có số liệu cho biểu đồ này.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Ảnh (*.png);;Hình vẽ (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Xuất biểu đồ</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>Theo tiêu chí</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Mạng nhện</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>So hai năm</translation>
    </message>
    <message>
        <source>Beside the country</source>
        <translation>So với cả nước</translation>
    </message>
    <message>
        <source>SIPAS beside the country</source>
        <translation>SIPAS so với cả nước</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Lĩnh vực:</translation>
    </message>
    <message>
        <source>Field whose criteria are shown</source>
        <translation>Lĩnh vực có các tiêu chí được hiển thị</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>&amp;So với:</translation>
    </message>
    <message>
        <source>Year to compare with</source>
        <translation>Năm để so sánh</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Sao chép biểu đồ dạng hình</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Sao chép bảng để dán vào bảng tính</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Lưu biểu đồ dạng PNG, SVG hoặc PDF</translation>
    </message>
</context>
<context>
    <name>parindex::CheckFiles</name>
    <message>
        <source>Checking the attached files…</source>
        <translation>Đang kiểm tra tệp đính kèm…</translation>
    </message>
    <message numerus="yes">
        <source>Read %n attached file(s) again: all are as they were attached.</source>
        <translation>
            <numerusform>Đã đọc lại %n tệp đính kèm: tất cả vẫn như lúc đính kèm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are missing, altered or unreadable: see “File missing, altered or damaged” on the page of documents.</source>
        <translation>
            <numerusform>%n tệp đính kèm bị mất, bị thay đổi hoặc không đọc được: xem mục “Tệp mất, bị thay đổi hoặc hỏng” ở trang Minh chứng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ChecklistModel</name>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>cited again</source>
        <translation>đã dẫn lại</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm ngoái</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>parindex::ChooseEvidenceDialog</name>
    <message>
        <source>Cite documents</source>
        <translation>Viện dẫn tài liệu</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Lọc tài liệu</translation>
    </message>
    <message>
        <source>Filter: number, abstract, issuer, file, code (no accents needed)</source>
        <translation>Lọc: số, trích yếu, cơ quan, tệp, mã tiêu chí (không cần dấu)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>Không có tài liệu nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Viện dẫn</translation>
    </message>
    <message>
        <source>Every document proves this row already.</source>
        <translation>Mọi tài liệu đều đã được viện dẫn cho dòng này.</translation>
    </message>
    <message>
        <source>There is no document yet: add one on the Evidence page.</source>
        <translation>Chưa có tài liệu nào: hãy thêm ở trang Minh chứng.</translation>
    </message>
</context>
<context>
    <name>parindex::CitationModel</name>
    <message>
        <source>place in %1</source>
        <translation>vị trí trong %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>parindex::ClipboardTables</name>
    <message>
        <source>Pasted table %1</source>
        <translation>Bảng đã dán %1</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Bảng tạm</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Mark the table in Word or Excel, copy it, and paste it here.</source>
        <translation>Chưa sao chép bảng nào. Hãy bôi đen bảng trong Word hoặc Excel, sao chép rồi dán vào đây.</translation>
    </message>
</context>
<context>
    <name>parindex::ColumnFilterPopup</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Tìm giá trị</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>parindex::CommandLine</name>
    <message>
        <source>The chart “criteria” needs --field CODE.</source>
        <translation>Biểu đồ “criteria” cần có --field MÃ.</translation>
    </message>
    <message>
        <source>--field is only for the chart “criteria”.</source>
        <translation>--field chỉ dùng cho biểu đồ “criteria”.</translation>
    </message>
    <message>
        <source>OUT must end in .png, .svg or .pdf.</source>
        <translation>OUT phải có đuôi .png, .svg hoặc .pdf.</translation>
    </message>
    <message>
        <source>The criteria have no code “%1”. The fields are: %2.</source>
        <translation>Bộ tiêu chí không có mã “%1”. Các lĩnh vực là: %2.</translation>
    </message>
    <message>
        <source>There is no year before “%1” to set beside it.</source>
        <translation>Không có năm nào trước “%1” để đặt cạnh.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Chưa có gì để vẽ.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không phát hiện vấn đề nào.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 được ghi nhiều lần.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 cần có giá trị.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Possible: %3.</source>
        <translation>%1 không thể là “%2”. Có thể là: %3.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. A name with spaces needs quotation marks.</source>
        <translation>Thừa tham số “%1”. Tên có dấu cách phải đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>there is no verb “%1”. See: parindex --help</source>
        <translation>không có lệnh “%1”. Xem: parindex --help</translation>
    </message>
    <message>
        <source>--language is vi or en.</source>
        <translation>--language là vi hoặc en.</translation>
    </message>
    <message>
        <source>The output could not be written. Check that the disk is not full.</source>
        <translation>Không ghi được kết quả. Hãy kiểm tra đĩa còn chỗ trống.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Đã ghi “%1”.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>the language of messages, reports and charts; Vietnamese if it is not given</source>
        <translation>ngôn ngữ của thông báo, báo cáo và biểu đồ; không ghi thì là tiếng Việt</translation>
    </message>
    <message>
        <source>show this help; behind a verb, the help of the verb</source>
        <translation>hiện trợ giúp này; đặt sau một lệnh thì hiện trợ giúp của lệnh đó</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>hiện phiên bản</translation>
    </message>
    <message>
        <source>everything is fine</source>
        <translation>mọi việc đều ổn</translation>
    </message>
    <message>
        <source>the command line was not understood</source>
        <translation>không hiểu dòng lệnh</translation>
    </message>
    <message>
        <source>a file cannot be read or written, or was refused</source>
        <translation>không đọc hoặc ghi được tệp, hoặc tệp bị từ chối</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Cách dùng:</translation>
    </message>
    <message>
        <source>show the help of a verb</source>
        <translation>hiện trợ giúp của một lệnh</translation>
    </message>
    <message>
        <source>parindex: self-assessment of public administration reform (PAR INDEX)</source>
        <translation>parindex: tự đánh giá, chấm điểm cải cách hành chính (PAR INDEX)</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>mở cửa sổ chương trình</translation>
    </message>
    <message>
        <source>do one thing without a window</source>
        <translation>làm một việc không cần cửa sổ</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Các lệnh:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Mã kết thúc:</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Không nhập gì cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>đã đọc %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) changed.</source>
        <translation>
            <numerusform>%n điểm đã thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>--assessment “%1” fits several assessments:</source>
        <translation>--assessment “%1” khớp với nhiều hồ sơ:</translation>
    </message>
    <message>
        <source>--assessment “%1” fits none of the assessments of the file:</source>
        <translation>--assessment “%1” không khớp với hồ sơ nào trong tệp:</translation>
    </message>
    <message>
        <source>Assessment: %1 (another one: --assessment)</source>
        <translation>Hồ sơ: %1 (chọn hồ sơ khác: --assessment)</translation>
    </message>
    <message>
        <source>“%1” holds no assessment yet.</source>
        <translation>“%1” chưa có hồ sơ nào.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>“%1” là thư mục. Hãy ghi tên một tệp.</translation>
    </message>
    <message>
        <source>“%1” is a workspace and is not overwritten. Choose another name.</source>
        <translation>“%1” là tệp hồ sơ nên không bị ghi đè. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Thư mục của “%1” không tồn tại.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Vấn đề: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>rank %1/%2</source>
        <translation>hạng %1/%2</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>hạng %1</translation>
    </message>
    <message>
        <source>rank (%1)</source>
        <translation>hạng (%1)</translation>
    </message>
    <message>
        <source>SIPAS, the satisfaction index</source>
        <translation>SIPAS, chỉ số hài lòng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ đạt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Appraised by documents</source>
        <translation>Phần tự chấm, thẩm định</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>* The published value, because not every row below it is scored.</source>
        <translation>* Số công bố, vì chưa chấm đủ các dòng bên dưới.</translation>
    </message>
    <message>
        <source>† Worked out by subtraction from published figures.</source>
        <translation>† Tính bằng phép trừ từ các số liệu đã công bố.</translation>
    </message>
    <message>
        <source>%1 of %2 rows scored</source>
        <translation>đã chấm %1 trên %2 dòng</translation>
    </message>
    <message>
        <source>the assessment to take: a year (2023), part of the unit’s name and the year (&quot;dak nong 2023&quot;), or its number (#3)</source>
        <translation>hồ sơ được lấy: năm (2023), một phần tên đơn vị và năm (&quot;dak nong 2023&quot;), hoặc số của hồ sơ (#3)</translation>
    </message>
    <message>
        <source>write the example workspace</source>
        <translation>ghi tệp ví dụ</translation>
    </message>
    <message>
        <source>Writes a new workspace with the published figures of Đắk Nông for 2022 and 2023 and a half-finished assessment over the sample framework with its documents. A file that exists is not overwritten.</source>
        <translation>Ghi một tệp hồ sơ mới gồm số liệu đã công bố của Đắk Nông năm 2022, 2023 và một hồ sơ đang chấm dở theo bộ tiêu chí mẫu cùng các tài liệu. Tệp đã có không bị ghi đè.</translation>
    </message>
    <message>
        <source>write a report as PDF</source>
        <translation>ghi báo cáo dạng PDF</translation>
    </message>
    <message>
        <source>A file OUT that exists is replaced once the new one is complete.</source>
        <translation>Tệp OUT đã có sẽ được thay khi tệp mới đã hoàn chỉnh.</translation>
    </message>
    <message>
        <source>the format of the file; PDF if it is not given</source>
        <translation>định dạng của tệp; không ghi thì là PDF</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp cần ghi</translation>
    </message>
    <message>
        <source>draw a chart</source>
        <translation>vẽ biểu đồ</translation>
    </message>
    <message>
        <source>The ending of OUT decides the format: .png, .svg or .pdf. A file OUT that exists is replaced once the new one is complete.</source>
        <translation>Đuôi của OUT quyết định định dạng: .png, .svg hoặc .pdf. Tệp OUT đã có sẽ được thay khi tệp mới đã hoàn chỉnh.</translation>
    </message>
    <message>
        <source>which chart: score against maximum by field or by criterion, radar of the fields, the unit’s years side by side, comparison with the country and others</source>
        <translation>biểu đồ nào: điểm so với tối đa theo lĩnh vực hoặc theo tiêu chí, mạng nhện các lĩnh vực, các năm của đơn vị cạnh nhau, so với cả nước và nơi khác</translation>
    </message>
    <message>
        <source>the field whose criteria are drawn; with the chart “criteria”</source>
        <translation>lĩnh vực có các tiêu chí được vẽ; dùng với biểu đồ “criteria”</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation>tệp cần ghi: .png, .svg hoặc .pdf</translation>
    </message>
    <message>
        <source>show totals and fields</source>
        <translation>hiện tổng điểm và các lĩnh vực</translation>
    </message>
    <message>
        <source>Prints the totals and fields of every assessment as a table; published values are marked. As JSON, it gives every row of the criteria.</source>
        <translation>In tổng điểm và các lĩnh vực của mọi hồ sơ thành bảng; số công bố được đánh dấu. Dạng JSON gồm mọi dòng của bộ tiêu chí.</translation>
    </message>
    <message>
        <source>only this assessment: a year (2023), part of the unit’s name and the year (&quot;dak nong 2023&quot;), or its number (#3)</source>
        <translation>chỉ hồ sơ này: năm (2023), một phần tên đơn vị và năm (&quot;dak nong 2023&quot;), hoặc số của hồ sơ (#3)</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>in JSON thay cho bảng</translation>
    </message>
    <message>
        <source>take scores from a table: all of them or none</source>
        <translation>nhập điểm từ bảng: nhập tất cả hoặc không nhập gì</translation>
    </message>
    <message>
        <source>The first line of the table names its columns: code, score and explanation, in any order, separated by comma, semicolon or tab; the text is UTF-8. An empty score means “not scored”. Without the column explanation, explanations stay as they are. If any line is wrong, every wrong line is named and nothing is imported.</source>
        <translation>Dòng đầu của bảng ghi tên cột: code, score và explanation, theo thứ tự bất kỳ, cách nhau bằng dấu phẩy, chấm phẩy hoặc tab; văn bản mã UTF-8. Ô điểm trống nghĩa là “chưa chấm”. Không có cột explanation thì giải trình giữ nguyên. Nếu có dòng sai, mọi dòng sai được nêu tên và không nhập gì cả.</translation>
    </message>
    <message>
        <source>check the file, its attached files and the scores</source>
        <translation>kiểm tra tệp, các tệp đính kèm và điểm</translation>
    </message>
    <message>
        <source>only the scores of this assessment: a year (2023), part of the unit’s name and the year (&quot;dak nong 2023&quot;), or its number (#3)</source>
        <translation>chỉ điểm của hồ sơ này: năm (2023), một phần tên đơn vị và năm (&quot;dak nong 2023&quot;), hoặc số của hồ sơ (#3)</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>giao diện sáng hoặc tối của cửa sổ</translation>
    </message>
    <message>
        <source>open the window on the example</source>
        <translation>mở cửa sổ với ví dụ</translation>
    </message>
    <message>
        <source>Everything could be read, and is as the history says it was entered.</source>
        <translation>Đọc được toàn bộ, và mọi thứ đúng như lịch sử ghi nhận khi nhập.</translation>
    </message>
    <message>
        <source>read everything again and compare it with its hashes and its history</source>
        <translation>đọc lại toàn bộ và đối chiếu với mã băm và lịch sử</translation>
    </message>
    <message>
        <source>Reads every page of the file, every reference and every attached file, and compares scores and documents with the history of what was entered. Exit code 1 if something is broken, missing or altered; what is merely left over is only remarked on.</source>
        <translation>Đọc mọi trang của tệp, mọi tham chiếu và mọi tệp đính kèm, và đối chiếu điểm, tài liệu với lịch sử đã nhập. Mã thoát 1 nếu có chỗ hỏng, thiếu hoặc bị sửa; phần thừa chỉ được nhắc.</translation>
    </message>
    <message>
        <source>The file holds several assessments, so --assessment must say which one is meant:</source>
        <translation>Tệp có nhiều hồ sơ, vì vậy phải ghi rõ hồ sơ nào bằng --assessment:</translation>
    </message>
    <message>
        <source>“%1” is nothing that this rule asks for. It asks for:</source>
        <translation>Quy tắc này không hỏi “%1”. Quy tắc hỏi:</translation>
    </message>
    <message>
        <source>The criteria have no row “%1” that is scored.</source>
        <translation>Bộ tiêu chí không có dòng “%1” được chấm điểm.</translation>
    </message>
    <message>
        <source>work out what the rule of a criterion gives</source>
        <translation>tính điểm theo quy tắc của một tiêu chí</translation>
    </message>
    <message>
        <source>Prints the working and the points. Without values, and where one is missing, it lists what the rule asks for; a level is given by its number or its words.</source>
        <translation>In cách tính và điểm. Khi chưa có hoặc còn thiếu giá trị thì liệt kê những gì quy tắc hỏi; một mức được ghi bằng số thứ tự hoặc bằng chữ.</translation>
    </message>
    <message>
        <source>There is no table “%1”; the file holds %2.</source>
        <translation>Không có bảng “%1”; tệp có %2 bảng.</translation>
    </message>
    <message>
        <source>Scored rows: %1</source>
        <translation>Số tiêu chí chấm điểm: %1</translation>
    </message>
    <message>
        <source>Maxima of the top rows together: %1</source>
        <translation>Tổng điểm tối đa của các mục cấp cao nhất: %1</translation>
    </message>
    <message>
        <source>Rules understood: %1; left to people: %2; rows without a rule: %3</source>
        <translation>Cách chấm đã hiểu: %1; để chấm thủ công: %2; không có cách chấm: %3</translation>
    </message>
    <message>
        <source>Left to people: %1 (row %2): %3</source>
        <translation>Để chấm thủ công: %1 (dòng %2): %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: nothing was changed.</source>
        <translation>Không ghi được “%1”: chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>make a framework of the annex of a decision</source>
        <translation>tạo bộ tiêu chí từ phụ lục của quyết định</translation>
    </message>
    <message>
        <source>TABLE is an .xlsx, .ods, .docx or .csv file. The tree is rebuilt from codes, rules are taken where they are understood beyond doubt, and what is not right is named by its row on standard error. Where the file holds several tables, the longest with headings is taken.</source>
        <translation>TABLE là tệp .xlsx, .ods, .docx hoặc .csv. Cây tiêu chí được dựng lại theo mã, cách chấm chỉ được lấy khi hiểu chắc chắn, chỗ nào chưa đúng được nêu theo số dòng trên luồng lỗi. Nếu tệp có nhiều bảng, bảng có tiêu đề cột và dài nhất được chọn.</translation>
    </message>
    <message>
        <source>the framework file to write (.json)</source>
        <translation>tệp bộ tiêu chí cần ghi (.json)</translation>
    </message>
    <message>
        <source>print how many rows, points and rules were read, and which rules were left and why</source>
        <translation>in số dòng, số điểm, số cách chấm đã đọc; cách chấm nào để lại và vì sao</translation>
    </message>
    <message>
        <source>which of the tables of the file, from 1</source>
        <translation>bảng thứ mấy trong tệp, tính từ 1</translation>
    </message>
    <message>
        <source>what the framework is called; else the name of the file</source>
        <translation>tên bộ tiêu chí; nếu không nêu thì lấy tên tệp</translation>
    </message>
    <message>
        <source>the number of the decision</source>
        <translation>số quyết định</translation>
    </message>
    <message>
        <source>the year that the framework is for</source>
        <translation>năm áp dụng bộ tiêu chí</translation>
    </message>
    <message>
        <source>%1 red, %2 yellow.</source>
        <translation>%1 đỏ, %2 vàng.</translation>
    </message>
    <message numerus="yes">
        <source>%n yellow one(s) were accepted.</source>
        <translation>
            <numerusform>%n cảnh báo vàng đã được chấp nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints one finding a line: its code, its severity, the row of the criteria (or “-”), and a sentence. Warnings that were accepted come last, with the reason. Exit code 1 if any is an error (red).</source>
        <translation>In mỗi vấn đề trên một dòng: mã vấn đề, mức độ, dòng tiêu chí (hoặc “-”) và một câu diễn giải. Các cảnh báo đã chấp nhận nằm ở cuối, kèm lý do. Mã thoát là 1 nếu còn vấn đề đỏ (error).</translation>
    </message>
    <message>
        <source>print JSON instead of lines</source>
        <translation>in JSON thay cho từng dòng</translation>
    </message>
    <message>
        <source>turn a framework file into a workbook, or a workbook into a framework file</source>
        <translation>chuyển tệp bộ tiêu chí thành bảng tính, hoặc ngược lại</translation>
    </message>
    <message>
        <source>The endings of IN and OUT decide: .json is the framework file, .xlsx the workbook that people read and edit. Nothing is lost either way. What a reader should look at, such as sums that do not fit, is remarked on. A file OUT that exists is replaced once the new one is complete.</source>
        <translation>Phần mở rộng của IN và OUT quyết định: .json là tệp bộ tiêu chí, .xlsx là bảng tính để đọc và sửa. Chuyển chiều nào cũng không mất nội dung. Những điểm cần xem lại, như tổng điểm không khớp, được nêu ra. Nếu tệp OUT đã có thì chỉ bị thay khi tệp mới đã ghi xong.</translation>
    </message>
    <message>
        <source>the file to write: .json or .xlsx</source>
        <translation>tệp cần ghi: .json hoặc .xlsx</translation>
    </message>
    <message>
        <source>%1 Choose it with --table %2.</source>
        <translation>%1 Chọn bảng này bằng --table %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n unused file(s), %1.</source>
        <translation>
            <numerusform>Đã xóa %n tệp không dùng đến, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n unused file(s) that a backup needs.</source>
        <translation>
            <numerusform>Giữ lại %n tệp không dùng đến vì bản sao lưu còn cần.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unused file was removed: first the problems have to be put right.</source>
        <translation>Không xóa tệp nào: trước hết phải khắc phục các lỗi nêu trên.</translation>
    </message>
    <message>
        <source>which report: the score sheet, the register of evidence, or its matrix of what is required</source>
        <translation>báo cáo nào: bảng tự chấm điểm, danh mục tài liệu kiểm chứng, hay ma trận tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>if nothing is wrong, remove attached files that no document uses and no backup needs; it cannot be undone</source>
        <translation>nếu không có lỗi, xóa các tệp đính kèm mà không tài liệu nào dùng và không bản sao lưu nào cần; không hoàn tác được</translation>
    </message>
    <message>
        <source>--%1 is a number of megabytes from 1 to %2, not “%3”.</source>
        <translation>--%1 là số megabyte từ 1 đến %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>There is no field with the code “%1”.</source>
        <translation>Không có lĩnh vực nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>Nothing was written, since files are missing or altered. Attach them again, or add --without-missing.</source>
        <translation>Chưa ghi gì, vì có tệp bị thiếu hoặc bị sửa. Hãy đính kèm lại, hoặc thêm --without-missing.</translation>
    </message>
    <message>
        <source>check or selftest found something, or export-evidence left files out</source>
        <translation>check hoặc selftest có phát hiện, hoặc export-evidence phải bỏ lại tệp</translation>
    </message>
    <message>
        <source>write the evidence as a folder tree or zip with an index</source>
        <translation>ghi tài liệu kiểm chứng thành cây thư mục hoặc tệp zip, kèm danh mục</translation>
    </message>
    <message>
        <source>Files are named by criterion and order, as 1.1.2-03 475-KH-UBND.pdf. OUT is a folder that is new or empty; with --zip a file that is replaced once the new one is complete; with --zip and --max-part a folder with a zip for each part. Missing or altered files are named before anything is written.</source>
        <translation>Tên tệp gồm mã tiêu chí và số thứ tự, ví dụ 1.1.2-03 475-KH-UBND.pdf. OUT là thư mục mới hoặc còn trống; khi có --zip là tệp zip, tệp cũ chỉ bị thay khi tệp mới đã ghi xong; khi có cả --zip và --max-part là thư mục chứa mỗi phần một tệp zip. Tệp bị thiếu hoặc bị sửa được nêu tên trước khi ghi.</translation>
    </message>
    <message>
        <source>only the documents of this field</source>
        <translation>chỉ tài liệu của lĩnh vực này</translation>
    </message>
    <message>
        <source>names without accents</source>
        <translation>tên không dấu</translation>
    </message>
    <message>
        <source>write a zip instead of a folder</source>
        <translation>ghi thành tệp zip thay cho thư mục</translation>
    </message>
    <message>
        <source>copy a document to every criterion that cites it, not only to the first</source>
        <translation>chép tài liệu vào mọi tiêu chí có viện dẫn, không chỉ tiêu chí đầu tiên</translation>
    </message>
    <message>
        <source>leave out files larger than this</source>
        <translation>bỏ lại các tệp lớn hơn mức này</translation>
    </message>
    <message>
        <source>divide into parts that are no larger than this</source>
        <translation>chia thành các phần không lớn hơn mức này</translation>
    </message>
    <message>
        <source>keep files above a limit, and only name them</source>
        <translation>vẫn giữ các tệp vượt giới hạn, chỉ nêu tên</translation>
    </message>
    <message>
        <source>go on without files that are missing or altered</source>
        <translation>tiếp tục mà không có các tệp bị thiếu hoặc bị sửa</translation>
    </message>
    <message>
        <source>the folder or zip to write</source>
        <translation>thư mục hoặc tệp zip cần ghi</translation>
    </message>
</context>
<context>
    <name>parindex::ComparisonChart</name>
    <message>
        <source>Region: %1</source>
        <translation>Vùng: %1</translation>
    </message>
    <message>
        <source>%1 (highest)</source>
        <translation>%1 (cao nhất)</translation>
    </message>
    <message>
        <source>%1 (lowest)</source>
        <translation>%1 (thấp nhất)</translation>
    </message>
    <message>
        <source>%1 · rank %2</source>
        <translation>%1 · hạng %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3 beside the country, the regions and provinces</source>
        <translation>%1 %2 – %3 so với cả nước, các vùng và các tỉnh</translation>
    </message>
    <message>
        <source>Others, as published</source>
        <translation>Nơi khác, theo công bố</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>This file has no results of others for %1.</source>
        <translation>Tệp này không có kết quả của nơi khác cho năm %1.</translation>
    </message>
    <message>
        <source>%1 has no result for %2 here.</source>
        <translation>Ở đây %1 không có kết quả năm %2.</translation>
    </message>
</context>
<context>
    <name>parindex::CriteriaTree</name>
    <message>
        <source>Criteria</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Type a number to score the row; Enter goes to the next row, Ctrl+Enter to the next one without a score.</source>
        <translation>Gõ số để chấm điểm dòng; Enter sang dòng kế tiếp, Ctrl+Enter sang dòng chưa chấm kế tiếp.</translation>
    </message>
    <message>
        <source>How it came about…</source>
        <translation>Vì sao có điểm này…</translation>
    </message>
    <message>
        <source>Paste scores</source>
        <translation>Dán cột điểm</translation>
    </message>
    <message>
        <source>“%1” is locked, so nothing can be typed here. To change a score, unlock it first: menu File, “Unlock the self-score…”.</source>
        <translation>“%1” đã chốt nên không gõ được ở đây. Muốn sửa điểm, hãy mở chốt trước: menu Tệp, “Mở chốt điểm tự chấm…”.</translation>
    </message>
</context>
<context>
    <name>parindex::CriterionForm</name>
    <message>
        <source>The code “%1” is empty or stands twice.</source>
        <translation>Mã “%1” trống hoặc bị trùng.</translation>
    </message>
    <message>
        <source>The total cannot be below zero.</source>
        <translation>Tổng điểm không được âm.</translation>
    </message>
    <message>
        <source>A row needs a title.</source>
        <translation>Mỗi dòng phải có tên.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Sub-criterion</source>
        <translation>Tiêu chí thành phần</translation>
    </message>
    <message>
        <source>by documents (self-scored)</source>
        <translation>theo tài liệu (tự chấm)</translation>
    </message>
    <message>
        <source>by survey</source>
        <translation>điều tra xã hội học</translation>
    </message>
    <message>
        <source>by SIPAS</source>
        <translation>SIPAS</translation>
    </message>
    <message>
        <source>by statistics</source>
        <translation>số liệu thống kê</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>hưởng điểm tối đa</translation>
    </message>
    <message>
        <source>is taken out of the maximum</source>
        <translation>không tính vào điểm tối đa</translation>
    </message>
    <message>
        <source>the rest of its group is rescaled</source>
        <translation>quy đổi phần còn lại của nhóm</translation>
    </message>
    <message>
        <source>its points are spread over its siblings</source>
        <translation>chia đều điểm cho tiêu chí cùng nhóm</translation>
    </message>
    <message>
        <source>the whole sheet is rescaled</source>
        <translation>quy đổi cả bảng</translation>
    </message>
    <message>
        <source>part of the maximum</source>
        <translation>tính vào điểm tối đa</translation>
    </message>
    <message>
        <source>bonus points</source>
        <translation>điểm thưởng</translation>
    </message>
    <message>
        <source>penalty points</source>
        <translation>điểm trừ</translation>
    </message>
    <message>
        <source>Choose a row of the criteria on the left.</source>
        <translation>Chọn một dòng tiêu chí ở bên trái.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tiêu chí</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Nguồn điểm</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Required evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Not arising</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>It then counts as</source>
        <translation>Khi đó tính là</translation>
    </message>
    <message>
        <source>Its points are</source>
        <translation>Loại điểm</translation>
    </message>
    <message>
        <source>Rescaled to</source>
        <translation>Quy đổi về</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>In the words of the decision, one level to a line</source>
        <translation>Theo nguyên văn quyết định, mỗi mức một dòng</translation>
    </message>
    <message>
        <source>its own maximum</source>
        <translation>điểm tối đa của nhóm</translation>
    </message>
</context>
<context>
    <name>parindex::Database</name>
    <message>
        <source>The disk is full: nothing was changed. Free some space and try again.</source>
        <translation>Đĩa đã đầy: chưa thay đổi gì. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only: nothing was changed. Copy it to a folder of your own and open it there.</source>
        <translation>Tệp hoặc thư mục chỉ cho phép đọc: chưa thay đổi gì. Hãy sao chép về thư mục của bạn và mở ở đó.</translation>
    </message>
    <message>
        <source>Another program is using the file: nothing was changed. Close it there and try again.</source>
        <translation>Chương trình khác đang dùng tệp: chưa thay đổi gì. Hãy đóng tệp ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is damaged: nothing was changed. Restore a backup from the start page.</source>
        <translation>Tệp bị hỏng: chưa thay đổi gì. Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file: nothing was changed.</source>
        <translation>Thay đổi này trái quy tắc của tệp: chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The file cannot be read or written: nothing was changed. Check that the disk or network folder is still there.</source>
        <translation>Không đọc hoặc ghi được tệp: chưa thay đổi gì. Hãy kiểm tra ổ đĩa hoặc thư mục mạng còn kết nối.</translation>
    </message>
    <message>
        <source>The file was moved or deleted while it was open: nothing was changed. Put it back where it was, or open it where it is now.</source>
        <translation>Tệp đã bị chuyển đi hoặc bị xóa trong khi đang mở nên chưa thay đổi gì. Hãy đưa tệp về chỗ cũ, hoặc mở tệp ở chỗ mới.</translation>
    </message>
</context>
<context>
    <name>parindex::DatabaseCopy</name>
    <message>
        <source>The copy could not be written. Check that the disk is not full and that the folder can be written.</source>
        <translation>Không ghi được bản sao. Hãy kiểm tra đĩa còn chỗ và thư mục có cho ghi hay không.</translation>
    </message>
</context>
<context>
    <name>parindex::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Date, as day/month/year</source>
        <translation>Ngày, dạng ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day, month and year, such as 18/07/2024, or leave it empty.</source>
        <translation>“%1” không phải là ngày. Hãy gõ ngày, tháng, năm như 18/07/2024, hoặc để trống.</translation>
    </message>
    <message>
        <source>The year of “%1” must lie between %2 and %3.</source>
        <translation>Năm của “%1” phải từ %2 đến %3.</translation>
    </message>
</context>
<context>
    <name>parindex::Derivation</name>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>nothing scored yet</source>
        <translation>chưa chấm điểm</translation>
    </message>
    <message>
        <source>%1 of %2 rows scored</source>
        <translation>đã chấm %1/%2 tiêu chí</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>chưa công bố</translation>
    </message>
    <message>
        <source>bonus: no part of the maximum</source>
        <translation>điểm thưởng: không tính vào điểm tối đa</translation>
    </message>
    <message>
        <source>penalty: taken off</source>
        <translation>điểm trừ: trừ vào tổng điểm</translation>
    </message>
    <message>
        <source>entered as published: %1</source>
        <translation>nhập theo số công bố: %1</translation>
    </message>
    <message>
        <source>entered by hand: %1</source>
        <translation>nhập tay: %1</translation>
    </message>
    <message>
        <source>by the rule: %1</source>
        <translation>theo quy tắc: %1</translation>
    </message>
    <message>
        <source>entered by hand: %1; the rule gives %2</source>
        <translation>nhập tay: %1; quy tắc cho %2</translation>
    </message>
    <message>
        <source>published: %1 (%2)</source>
        <translation>số công bố: %1 (%2)</translation>
    </message>
    <message>
        <source>by subtraction of published figures: %1 (%2)</source>
        <translation>tính bằng hiệu các số công bố: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>parindex::DerivationDialog</name>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>How the number came about</source>
        <translation>Cách tính ra con số này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>Đến &amp;tiêu chí</translation>
    </message>
    <message>
        <source>Why %1? – %2</source>
        <translation>Vì sao %1? – %2</translation>
    </message>
</context>
<context>
    <name>parindex::Digest</name>
    <message>
        <source>The file “%1” cannot be read. Check that it is still there and try again.</source>
        <translation>Không đọc được tệp “%1”. Hãy kiểm tra tệp còn đó rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>parindex::DocumentCounts</name>
    <message>
        <source>Last year %n document(s), this year none yet</source>
        <translation>Năm ngoái %n tài liệu, năm nay chưa có</translation>
    </message>
    <message>
        <source>Last year %n document(s), this year only %1 so far</source>
        <translation>Năm ngoái %n tài liệu, năm nay mới có %1</translation>
    </message>
    <message>
        <source>Last year %n document(s), this year %1</source>
        <translation>Năm ngoái %n tài liệu, năm nay %1</translation>
    </message>
</context>
<context>
    <name>parindex::DocumentFilterBar</name>
    <message>
        <source>All documents</source>
        <translation>Tất cả tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 trên %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: number, abstract, issuer, file, code, words inside (no accents needed)</source>
        <translation>Tìm: số, trích yếu, cơ quan, tệp, mã, chữ trong tệp (không cần dấu)</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Tìm tài liệu</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần xử lý</translation>
    </message>
    <message>
        <source>Only documents about which something is still to be done</source>
        <translation>Chỉ những tài liệu còn việc phải xử lý</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Bỏ mọi bộ lọc</translation>
    </message>
    <message>
        <source>Click the title to sort, the arrow or Alt+Down to filter</source>
        <translation>Bấm tiêu đề để sắp xếp, bấm mũi tên hoặc Alt+↓ để lọc</translation>
    </message>
</context>
<context>
    <name>parindex::DocumentList</name>
    <message>
        <source>neither number nor abstract nor file, so it was left out.</source>
        <translation>không có số, trích yếu hay tệp nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” was taken for a heading.</source>
        <translation>“%1” được coi là dòng tiêu đề.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so it was left empty.</source>
        <translation>“%1” không phải là ngày nên để trống.</translation>
    </message>
    <message>
        <source>“%1” is the code of no row that is scored, so no row was proposed.</source>
        <translation>“%1” không phải mã của tiêu chí được chấm nên không đề xuất tiêu chí nào.</translation>
    </message>
    <message>
        <source>it proves several rows, but without number and date only the first was proposed.</source>
        <translation>tài liệu chứng minh nhiều tiêu chí, nhưng thiếu số và ngày nên chỉ đề xuất tiêu chí đầu tiên.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>“%1” holds no list of documents. The list needs headings such as “Số, ký hiệu”, “Ngày ban hành”, “Trích yếu”, “Tiêu chí”, and a row for each document.</source>
        <translation>“%1” không có danh mục tài liệu. Danh mục cần các cột như “Số, ký hiệu”, “Ngày ban hành”, “Trích yếu”, “Tiêu chí” và mỗi tài liệu một dòng.</translation>
    </message>
</context>
<context>
    <name>parindex::DocumentPreview</name>
    <message>
        <source>This document has no file yet.</source>
        <translation>Tài liệu này chưa có tệp.</translation>
    </message>
    <message>
        <source>Choose a document to look into it.</source>
        <translation>Chọn một tài liệu để xem nội dung.</translation>
    </message>
    <message>
        <source>“%1” is missing from the folder of attached files.</source>
        <translation>“%1” không có trong thư mục tệp đính kèm.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: the file is damaged or protected.</source>
        <translation>Không hiển thị được “%1”: tệp bị hỏng hoặc được bảo vệ.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Tệp đang xem</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Các trang của tài liệu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: the picture is damaged or too large.</source>
        <translation>Không hiện được “%1”: ảnh bị hỏng hoặc quá lớn.</translation>
    </message>
</context>
<context>
    <name>parindex::DocumentStates</name>
    <message>
        <source>file is missing</source>
        <translation>mất tệp</translation>
    </message>
    <message>
        <source>file was altered</source>
        <translation>tệp đã bị thay đổi</translation>
    </message>
    <message>
        <source>file is unreadable</source>
        <translation>tệp không đọc được</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Chưa dùng</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Chưa có tệp</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>Bị trùng</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>không có tệp</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>trùng với %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số ký hiệu</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>File missing, altered or damaged</source>
        <translation>Tệp mất, bị thay đổi hoặc hỏng</translation>
    </message>
    <message>
        <source>Number, date or issuer missing</source>
        <translation>Thiếu số, ngày hoặc cơ quan</translation>
    </message>
    <message>
        <source>PDF is damaged or protected</source>
        <translation>PDF hỏng hoặc có mật khẩu</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>thiếu %1</translation>
    </message>
</context>
<context>
    <name>parindex::DocumentTables</name>
    <message>
        <source>“%1” cannot be read as a document. Open it in Word or LibreOffice, save it again, and try once more.</source>
        <translation>Không đọc được “%1” như một văn bản. Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>“%1” goes on with “%2” and was joined to it; its first row is counted as row %3.</source>
        <translation>“%1” tiếp nối “%2” nên đã được ghép vào; dòng đầu của nó được tính là dòng %3.</translation>
    </message>
    <message>
        <source>Hidden text was left out. Show it in the file if it counts.</source>
        <translation>Chữ ẩn đã được bỏ qua. Nếu cần tính, hãy cho hiện trong tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceDialog</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Tài liệu mới</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Dùng ở</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số, ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày ban hành</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tên loại</translation>
    </message>
    <message>
        <source>&amp;Abstract</source>
        <translation>Trích &amp;yếu</translation>
    </message>
    <message>
        <source>Si&amp;gner</source>
        <translation>N&amp;gười ký</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Thêm tệ&amp;p…</translation>
    </message>
    <message>
        <source>No longer ci&amp;te</source>
        <translation>Bỏ &amp;viện dẫn</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>“%1” is already among the files of this document.</source>
        <translation>“%1” đã có trong các tệp của tài liệu này.</translation>
    </message>
    <message>
        <source>“%1” was added; it is also the file of %2.</source>
        <translation>Đã thêm “%1”; tệp này cũng là tệp của %2.</translation>
    </message>
    <message>
        <source>Give the document a number, an abstract or a file, so that it can be told from others.</source>
        <translation>Hãy ghi số, trích yếu hoặc thêm tệp để phân biệt tài liệu này với tài liệu khác.</translation>
    </message>
    <message>
        <source>editing %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Th&amp;ay tệp…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>replaced on %1 by %2: %3</source>
        <translation>%2 thay ngày %1: %3</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Thay “%1”</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Thay tệp</translation>
    </message>
    <message>
        <source>Why does “%1” take the place of “%2”? The earlier file is kept, with your reason.</source>
        <translation>Vì sao “%1” thay cho “%2”? Tệp cũ vẫn được giữ lại, kèm lý do.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceExport</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Đã dừng xuất; chưa ghi gì.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the disk is not full and that the folder can be written.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra đĩa còn chỗ trống và thư mục cho phép ghi.</translation>
    </message>
    <message>
        <source>“%1” lies in the folder of attached files, in which nothing else may stand. Choose another place.</source>
        <translation>“%1” nằm trong thư mục tệp đính kèm, nơi không được để gì khác. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The folder in which “%1” is to stand does not exist.</source>
        <translation>Thư mục để chứa “%1” không tồn tại.</translation>
    </message>
    <message>
        <source>“%1” is a file. Give the name of a new folder.</source>
        <translation>“%1” là một tệp. Hãy đặt tên cho thư mục mới.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Choose a new name or an empty folder, so that nothing of yours is mixed up or replaced.</source>
        <translation>“%1” không trống. Hãy chọn tên mới hoặc thư mục trống, để không lẫn hoặc ghi đè tệp của bạn.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Give the name of a zip file.</source>
        <translation>“%1” không phải tệp thông thường. Hãy đặt tên cho tệp zip.</translation>
    </message>
    <message>
        <source>“%1” does not end in .zip. Choose such a name, so that no other file is replaced.</source>
        <translation>“%1” không có đuôi .zip. Hãy chọn tên có đuôi ấy, để không ghi đè tệp khác.</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceIndex</name>
    <message>
        <source>Index of the evidence documents</source>
        <translation>Danh mục tài liệu kiểm chứng xuất kèm</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>lớn hơn %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>xem %1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>không có tệp</translation>
    </message>
    <message>
        <source>left out, larger than %1: %2</source>
        <translation>bỏ lại, lớn hơn %1: %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>thiếu tệp: %1</translation>
    </message>
    <message>
        <source>left out, altered or unreadable: %1</source>
        <translation>bỏ lại, bị sửa hoặc không đọc được: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n phần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n tệp bị bỏ lại</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceIndexReport</name>
    <message>
        <source>Total: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
    <message>
        <source>Names of files begin with the code of the criterion and the order of the document within it.</source>
        <translation>Tên tệp bắt đầu bằng mã tiêu chí và số thứ tự của tài liệu trong tiêu chí đó.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Section, page</source>
        <translation>Mục, trang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Số tệp</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceIndexXlsx</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Page in it</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Dung lượng (byte)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Số tệp</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>The index could not be written. Check that the disk is not full.</source>
        <translation>Không ghi được danh mục. Hãy kiểm tra đĩa còn chỗ trống.</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceList</name>
    <message numerus="yes">
        <source>citing %n document(s)</source>
        <translation>
            <numerusform>viện dẫn %n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer citing %n document(s)</source>
        <translation>
            <numerusform>bỏ viện dẫn %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag files here, paste them with Ctrl+V, or press “Add files”.</source>
        <translation>Kéo thả tệp vào đây, dán bằng Ctrl+V, hoặc bấm “Thêm tệp”.</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Chưa có tài liệu.</translation>
    </message>
    <message>
        <source>Documents of this row</source>
        <translation>Tài liệu của dòng này</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Add files from this computer as documents that prove this row</source>
        <translation>Thêm tệp trên máy này làm tài liệu kiểm chứng cho dòng này</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Viện dẫn…</translation>
    </message>
    <message>
        <source>Cite a document that is already in this workspace</source>
        <translation>Viện dẫn tài liệu đã có trong tệp hồ sơ này</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Number, date, issuer, abstract and files of the document</source>
        <translation>Số, ngày, cơ quan, trích yếu và tệp của tài liệu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open a copy of the file for reading</source>
        <translation>Mở một bản sao của tệp để đọc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>No longer cite the document here; the document itself stays (Del)</source>
        <translation>Bỏ viện dẫn ở đây; tài liệu vẫn còn trong hồ sơ (Del)</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Xem trang</translation>
    </message>
    <message>
        <source>Show the document at the cited page, on the page of all documents</source>
        <translation>Xem tài liệu tại trang được trích dẫn, trong trang Minh chứng</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceModel</name>
    <message>
        <source>not used by any leaf</source>
        <translation>chưa tiêu chí nào dùng</translation>
    </message>
    <message numerus="yes">
        <source>used by %n leaf(s)</source>
        <translation>
            <numerusform>%n tiêu chí dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Dùng ở</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Cần xử lý</translation>
    </message>
</context>
<context>
    <name>parindex::EvidencePage</name>
    <message>
        <source>No document matches the filter.</source>
        <translation>Không có tài liệu nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Drag files here, paste them with Ctrl+V, or press “Add files”.</source>
        <translation>Kéo thả tệp vào đây, dán bằng Ctrl+V, hoặc bấm “Thêm tệp”.</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Chưa có tài liệu.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Tài liệu mới…</translation>
    </message>
    <message>
        <source>A document whose file will come later</source>
        <translation>Tài liệu sẽ bổ sung tệp sau</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open a copy of the file for reading</source>
        <translation>Mở một bản sao của tệp để đọc</translation>
    </message>
    <message>
        <source>Show the row it proves</source>
        <translation>Xem dòng tiêu chí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message numerus="yes">
        <source>confirming %n document(s)</source>
        <translation>
            <numerusform>xác nhận %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin (%1)…</source>
        <translation>Thùng rác (%1)…</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Thùng rác…</translation>
    </message>
    <message>
        <source>Everything about the document; what several chosen ones are to share</source>
        <translation>Mọi thông tin của tài liệu; chọn nhiều tài liệu thì sửa chung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Number, date and the rest were read from the document: say that they are right</source>
        <translation>Số, ngày và các mục khác được đọc từ tài liệu: xác nhận là đúng</translation>
    </message>
    <message>
        <source>Put the documents into the bin; Undo brings them back (Del)</source>
        <translation>Đưa tài liệu vào thùng rác; Hoàn tác để lấy lại (Del)</translation>
    </message>
    <message>
        <source>Documents that were removed</source>
        <translation>Những tài liệu đã bỏ</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>All files in a folder and below it, with the rows that their names say</source>
        <translation>Mọi tệp trong thư mục và các thư mục con, kèm dòng tiêu chí ghi ở tên tệp</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>Ma trận…</translation>
    </message>
    <message>
        <source>Which kinds of documents each row needs, has and lacks</source>
        <translation>Mỗi dòng cần, đã có và còn thiếu loại tài liệu nào</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>The documents as a folder or zip, named by row and order</source>
        <translation>Xuất tài liệu ra thư mục hoặc tệp zip, đặt tên theo dòng tiêu chí và thứ tự</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceRegisterReport</name>
    <message>
        <source>Register of evidence documents</source>
        <translation>Danh mục tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>A document keeps its number wherever it is cited.</source>
        <translation>Mỗi tài liệu giữ nguyên số thứ tự ở mọi chỗ được dẫn.</translation>
    </message>
    <message>
        <source>Hash: the first eight digits of the SHA-256 of the file, by which a copy can be compared.</source>
        <translation>Mã băm: tám chữ số đầu của mã SHA-256 của tệp, dùng để đối chiếu bản sao.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày ban&#xa0;hành</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban&#xa0;hành</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Section, page</source>
        <translation>Mục, trang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>No document yet. Required: %1</source>
        <translation>Chưa có tài liệu kiểm chứng. Cần có: %1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>chưa có tệp</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>Documents that no leaf cites yet</source>
        <translation>Tài liệu chưa được dẫn ở mục nào</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 leaves have documents</source>
        <translation>%1/%2 mục cần kiểm chứng đã có tài liệu</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceRepository</name>
    <message>
        <source>The documents in the file are damaged: parts of them belong to none. Restore a backup from the start page.</source>
        <translation>Phần tài liệu trong tệp bị hỏng: có mẩu dữ liệu không thuộc tài liệu nào. Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceTreeModel</name>
    <message>
        <source>Folder, file</source>
        <translation>Thư mục, tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>parindex::ExampleBuilder</name>
    <message>
        <source>The example was not made, as you asked.</source>
        <translation>Đã dừng theo yêu cầu, chưa tạo tệp ví dụ.</translation>
    </message>
    <message>
        <source>The example names the code “%1”, which its framework does not have.</source>
        <translation>Ví dụ ghi mã “%1” nhưng bộ tiêu chí không có mã này.</translation>
    </message>
</context>
<context>
    <name>parindex::ExampleFile</name>
    <message>
        <source>Making the example with its documents…</source>
        <translation>Đang tạo ví dụ cùng các tài liệu…</translation>
    </message>
</context>
<context>
    <name>parindex::ExampleJson</name>
    <message>
        <source>This is not an example file of this program.</source>
        <translation>Đây không phải là tệp ví dụ của chương trình.</translation>
    </message>
</context>
<context>
    <name>parindex::ExportEvidence</name>
    <message>
        <source>Export the evidence</source>
        <translation>Xuất tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Tệp zip (*.zip)</translation>
    </message>
    <message>
        <source>Choose the folder in which “%1” is made</source>
        <translation>Chọn thư mục để tạo “%1” trong đó</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be exported:</source>
        <translation>
            <numerusform>%n tệp không xuất được:</numerusform>
        </translation>
    </message>
    <message>
        <source>The index will name them as missing. To stop here and attach them again, choose Cancel.</source>
        <translation>Danh mục sẽ ghi các tệp này là thiếu. Để dừng lại và đính kèm lại, hãy chọn Hủy.</translation>
    </message>
    <message>
        <source>Export without them</source>
        <translation>Xuất, bỏ các tệp này</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Đang kiểm tra tệp…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
</context>
<context>
    <name>parindex::ExportEvidenceDialog</name>
    <message>
        <source>Export the evidence</source>
        <translation>Xuất tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Xuất thành</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Tệp zip</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Tệp lớn nhất</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>Phần lớn nhất</translation>
    </message>
    <message>
        <source>&amp;Keep files above a limit</source>
        <translation>&amp;Giữ cả tệp vượt giới hạn</translation>
    </message>
    <message>
        <source>Names &amp;without accents</source>
        <translation>Tên &amp;không dấu</translation>
    </message>
    <message>
        <source>&amp;Copy to each criterion that cites it</source>
        <translation>&amp;Chép vào mọi tiêu chí có viện dẫn</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>A&amp;ssessment:</source>
        <translation>&amp;Hồ sơ:</translation>
    </message>
    <message>
        <source>F&amp;ield:</source>
        <translation>&amp;Lĩnh vực:</translation>
    </message>
    <message>
        <source>Export &amp;as:</source>
        <translation>&amp;Xuất thành:</translation>
    </message>
    <message>
        <source>Largest &amp;file:</source>
        <translation>&amp;Tệp lớn nhất:</translation>
    </message>
    <message>
        <source>Largest &amp;part:</source>
        <translation>&amp;Phần lớn nhất:</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Nội dung sẽ được ghi</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tất cả lĩnh vực</translation>
    </message>
    <message>
        <source>No document is cited here yet.</source>
        <translation>Ở đây chưa có tài liệu nào được viện dẫn.</translation>
    </message>
</context>
<context>
    <name>parindex::FileHeader</name>
    <message>
        <source>“%1” does not exist. Check the name, or whether the disk or network folder is connected.</source>
        <translation>Không có “%1”. Hãy kiểm tra tên tệp, hoặc ổ đĩa, thư mục mạng đã kết nối chưa.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you are allowed to open it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra đó có phải là tệp và bạn có quyền mở không.</translation>
    </message>
    <message>
        <source>“%1” is not a PAR INDEX workspace. Choose a file that this program has made (*.parindex).</source>
        <translation>“%1” không phải là tệp hồ sơ PAR INDEX. Hãy chọn tệp do chương trình này tạo ra (*.parindex).</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Restore a backup from the start page.</source>
        <translation>“%1” bị hỏng nên không được mở. Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
</context>
<context>
    <name>parindex::FileInspection</name>
    <message>
        <source>a PDF file</source>
        <translation>tệp PDF</translation>
    </message>
    <message>
        <source>a zip archive or another office file</source>
        <translation>tệp nén zip hoặc tệp văn phòng loại khác</translation>
    </message>
    <message>
        <source>an office file of the old kind (.doc, .xls)</source>
        <translation>tệp văn phòng kiểu cũ (.doc, .xls)</translation>
    </message>
    <message>
        <source>a text in RTF</source>
        <translation>văn bản RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>văn bản thường</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>nội dung khác</translation>
    </message>
    <message>
        <source>“%1” is called .%2, but holds %3. Check that it is the right file.</source>
        <translation>“%1” có đuôi .%2 nhưng bên trong là %3. Hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: whoever appraises it cannot read it. Attach a copy without a password.</source>
        <translation>“%1” có mật khẩu bảo vệ: người thẩm định không đọc được. Hãy đính kèm bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>“%1” is damaged, and many programs cannot open it. Scan or save it again, and attach that.</source>
        <translation>“%1” bị hỏng, nhiều chương trình không mở được. Hãy quét hoặc lưu lại rồi đính kèm bản mới.</translation>
    </message>
    <message>
        <source>“%1” carries macros. They are never run here, but whoever receives the file may have to refuse it. Better attach it as PDF.</source>
        <translation>“%1” có chứa macro. Ở đây macro không bao giờ được chạy, nhưng nơi nhận có thể phải từ chối tệp. Nên đính kèm dưới dạng PDF.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, or far larger unpacked than a document should be, so nothing was read from it.</source>
        <translation>“%1” có mật khẩu bảo vệ, hoặc khi giải nén lớn hơn nhiều so với một văn bản, nên không đọc nội dung bên trong.</translation>
    </message>
    <message>
        <source>“%1” is a program and no document, so it is not taken.</source>
        <translation>“%1” là chương trình chứ không phải văn bản nên không được nhận.</translation>
    </message>
</context>
<context>
    <name>parindex::FileStore</name>
    <message>
        <source>“%1” is a folder. Drop the files in it instead.</source>
        <translation>“%1” là thư mục. Hãy thả các tệp bên trong.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Check that the disk or network folder is connected.</source>
        <translation>“%1” không còn ở đó. Hãy kiểm tra ổ đĩa hoặc thư mục mạng đã kết nối chưa.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Scan or save it again.</source>
        <translation>“%1” là tệp rỗng (0 byte). Hãy quét hoặc lưu lại.</translation>
    </message>
    <message>
        <source>“%1” is 2 GB or larger. Attach the pages that prove the claim instead.</source>
        <translation>“%1” từ 2 GB trở lên. Hãy chỉ đính kèm những trang dùng để kiểm chứng.</translation>
    </message>
    <message>
        <source>“%1” could not be stored. Check that the disk is not full and that the folder can be written, then add it again.</source>
        <translation>Không lưu được “%1”. Hãy kiểm tra đĩa còn chỗ trống, thư mục cho phép ghi, rồi thêm lại.</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Check that the disk is not full and that the folder can be written.</source>
        <translation>Không sao chép được “%1”. Hãy kiểm tra đĩa còn chỗ trống và thư mục cho phép ghi.</translation>
    </message>
    <message>
        <source>“%1” is missing from the folder of attached files. Copy the folder together with the workspace, or attach the file again.</source>
        <translation>“%1” không có trong thư mục tệp đính kèm. Hãy sao chép thư mục đó cùng với tệp hồ sơ, hoặc đính kèm lại.</translation>
    </message>
    <message>
        <source>“%1” was altered after it was attached. Attach the right file again.</source>
        <translation>“%1” đã bị sửa sau khi đính kèm. Hãy đính kèm lại tệp đúng.</translation>
    </message>
    <message>
        <source>“%1” was not added, as you asked.</source>
        <translation>“%1” không được thêm, theo yêu cầu của bạn.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or network folder and add it again.</source>
        <translation>Không đọc được “%1” đến hết. Hãy kiểm tra ổ đĩa hoặc thư mục mạng rồi thêm lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs and check that you are allowed to read it.</source>
        <translation>Không mở được “%1”. Hãy đóng tệp ở chương trình khác và kiểm tra quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe and no file with a content. Choose a file.</source>
        <translation>“%1” là thiết bị hoặc đường ống, không phải tệp có nội dung. Hãy chọn một tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::FileTree</name>
    <message>
        <source>The folder “%1” lies more than 20 folders deep and was not taken. Choose it by itself.</source>
        <translation>Thư mục “%1” nằm sâu quá 20 cấp nên không được đưa vào. Hãy chọn riêng thư mục đó.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read to its end. Check that it may be read and that its drive is connected.</source>
        <translation>Không đọc được hết thư mục “%1”. Hãy kiểm tra quyền đọc và ổ đĩa có còn kết nối không.</translation>
    </message>
    <message>
        <source>“%1” is a link to somewhere else and was not followed. Add what it points to by itself.</source>
        <translation>“%1” là liên kết tới nơi khác nên không được lần theo. Hãy thêm riêng nội dung mà nó trỏ tới.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and was not taken.</source>
        <translation>“%1” không phải tệp thông thường nên không được đưa vào.</translation>
    </message>
    <message>
        <source>“%1” is a program or a shortcut, not a document, and was not taken.</source>
        <translation>“%1” là chương trình hoặc lối tắt, không phải tài liệu, nên không được đưa vào.</translation>
    </message>
    <message>
        <source>There are more than 10,000 files in what was chosen, so none was taken. Choose a folder that holds only the documents.</source>
        <translation>Phần đã chọn có hơn 10.000 tệp nên không tệp nào được đưa vào. Hãy chọn thư mục chỉ chứa tài liệu.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Đã dừng tìm tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::FilterBar</name>
    <message>
        <source>Every agency</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>Filter: code, title, explanation, document (no accents needed)</source>
        <translation>Lọc: mã, tên, giải trình, tài liệu (không cần dấu)</translation>
    </message>
    <message>
        <source>Filter the criteria</source>
        <translation>Lọc tiêu chí</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Only leaves without a score</source>
        <translation>Chỉ các dòng chưa có điểm</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Thiếu minh chứng</translation>
    </message>
    <message>
        <source>Only scored leaves that no document proves</source>
        <translation>Chỉ các dòng đã chấm nhưng chưa có tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>Mất điểm</translation>
    </message>
    <message>
        <source>Only leaves below their maximum</source>
        <translation>Chỉ các dòng dưới điểm tối đa</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Only leaves that this agency leads</source>
        <translation>Chỉ các dòng do cơ quan này chủ trì</translation>
    </message>
    <message>
        <source>Above the rule</source>
        <translation>Vượt quy tắc</translation>
    </message>
    <message>
        <source>Only leaves with more points than their rule gives, and no reason</source>
        <translation>Chỉ những dòng có điểm cao hơn mức quy tắc cho mà không nêu lý do</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vấn đề cần xử lý</translation>
    </message>
    <message>
        <source>Only rows of which something is red or yellow</source>
        <translation>Chỉ những dòng còn vấn đề đỏ hoặc vàng</translation>
    </message>
</context>
<context>
    <name>parindex::FindFiles</name>
    <message>
        <source>Looking for the missing files…</source>
        <translation>Đang tìm các tệp bị mất…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n missing file(s).</source>
        <translation>
            <numerusform>Đã tìm thấy %n tệp bị mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Tệp bị mất</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are missing. If you know a folder or USB stick where they may be, the program can look for them there by what they hold, whatever they are called.</source>
        <translation>
            <numerusform>Thiếu %n tệp đính kèm. Nếu biết thư mục hoặc USB có thể chứa các tệp đó, chương trình sẽ tìm theo nội dung, dù tên tệp là gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
</context>
<context>
    <name>parindex::Finding</name>
    <message>
        <source>%1: the maximum is stated as %2, but its parts add up to %3.</source>
        <translation>%1: điểm tối đa ghi là %2, nhưng các phần bên dưới cộng lại là %3.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Above the maximum</source>
        <translation>Vượt điểm tối đa</translation>
    </message>
    <message>
        <source>Below the least</source>
        <translation>Thấp hơn mức tối thiểu</translation>
    </message>
    <message>
        <source>Points lost without explanation</source>
        <translation>Mất điểm chưa giải trình</translation>
    </message>
    <message>
        <source>Self-scored, though others score it</source>
        <translation>Tự chấm dòng không thuộc phần tự chấm</translation>
    </message>
    <message>
        <source>Outside result without a source</source>
        <translation>Kết quả bên ngoài chưa rõ nguồn</translation>
    </message>
    <message>
        <source>Does not apply, without a reason</source>
        <translation>Không phát sinh nhưng chưa nêu lý do</translation>
    </message>
    <message>
        <source>Does not apply, though not foreseen</source>
        <translation>Không phát sinh ngoài quy định</translation>
    </message>
    <message>
        <source>Above what the rule gives</source>
        <translation>Cao hơn mức quy tắc cho</translation>
    </message>
    <message>
        <source>Not what the rule gives</source>
        <translation>Khác mức quy tắc cho</translation>
    </message>
    <message>
        <source>No level gives these points</source>
        <translation>Điểm không khớp mức nào</translation>
    </message>
    <message>
        <source>Figures for the rule incomplete</source>
        <translation>Số liệu tính điểm chưa đủ</translation>
    </message>
    <message>
        <source>Figures that the rule cannot take</source>
        <translation>Số liệu không tính điểm được</translation>
    </message>
    <message>
        <source>More done than there was to do</source>
        <translation>Tử số lớn hơn mẫu số</translation>
    </message>
    <message>
        <source>Neither document nor explanation</source>
        <translation>Thiếu minh chứng và giải trình</translation>
    </message>
    <message>
        <source>Explanation instead of documents</source>
        <translation>Chỉ giải trình, chưa có minh chứng</translation>
    </message>
    <message>
        <source>Full points without any proof</source>
        <translation>Điểm tối đa mà không có gì chứng minh</translation>
    </message>
    <message>
        <source>Required kind of document missing</source>
        <translation>Thiếu loại văn bản yêu cầu</translation>
    </message>
    <message>
        <source>Cited without section or page</source>
        <translation>Viện dẫn thiếu mục, trang</translation>
    </message>
    <message>
        <source>Far fewer documents than last year</source>
        <translation>Tài liệu ít hơn hẳn năm trước</translation>
    </message>
    <message>
        <source>Document without a number</source>
        <translation>Tài liệu chưa có số, ký hiệu</translation>
    </message>
    <message>
        <source>Number in an unusual form</source>
        <translation>Số, ký hiệu sai thể thức</translation>
    </message>
    <message>
        <source>Document without a date</source>
        <translation>Tài liệu chưa có ngày ban hành</translation>
    </message>
    <message>
        <source>Document without an issuer</source>
        <translation>Tài liệu chưa có cơ quan ban hành</translation>
    </message>
    <message>
        <source>Dated outside the period</source>
        <translation>Ngày ban hành ngoài kỳ đánh giá</translation>
    </message>
    <message>
        <source>One number, two dates</source>
        <translation>Một số, ký hiệu có hai ngày</translation>
    </message>
    <message>
        <source>Document entered twice</source>
        <translation>Tài liệu nhập hai lần</translation>
    </message>
    <message>
        <source>One file, two numbers</source>
        <translation>Một tệp cho hai số, ký hiệu</translation>
    </message>
    <message>
        <source>Kind and number do not fit</source>
        <translation>Tên loại không khớp số, ký hiệu</translation>
    </message>
    <message>
        <source>Document without a file</source>
        <translation>Tài liệu chưa có tệp đính kèm</translation>
    </message>
    <message>
        <source>Maxima do not add up</source>
        <translation>Điểm tối đa cộng không khớp</translation>
    </message>
    <message>
        <source>Criteria of another year</source>
        <translation>Bộ tiêu chí của năm khác</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Mất tệp đính kèm</translation>
    </message>
    <message>
        <source>File altered</source>
        <translation>Tệp đính kèm bị sửa đổi</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>Không đọc được tệp đính kèm</translation>
    </message>
    <message>
        <source>has no number.</source>
        <translation>chưa có số, ký hiệu.</translation>
    </message>
    <message>
        <source>is no number as documents have it (475/KH-UBND, 30/2020/NĐ-CP, 12/SNV-CCHC).</source>
        <translation>không đúng thể thức số, ký hiệu văn bản (ví dụ 475/KH-UBND, 30/2020/NĐ-CP, 12/SNV-CCHC).</translation>
    </message>
    <message>
        <source>is entered as %1, but its number is that of a %2.</source>
        <translation>được nhập là %1 nhưng số, ký hiệu lại là của %2.</translation>
    </message>
    <message>
        <source>has no date.</source>
        <translation>chưa có ngày ban hành.</translation>
    </message>
    <message>
        <source>is dated %1, outside the work of %2 (%3 to %4).</source>
        <translation>ban hành ngày %1, ngoài kỳ đánh giá năm %2 (từ %3 đến %4).</translation>
    </message>
    <message>
        <source>does not say who issued it.</source>
        <translation>chưa ghi cơ quan ban hành.</translation>
    </message>
    <message>
        <source>is cited, but no file is attached.</source>
        <translation>được viện dẫn nhưng chưa đính kèm tệp.</translation>
    </message>
    <message>
        <source>stands twice among the documents. Keep one, and cite it for every row that it proves.</source>
        <translation>có hai lần trong danh mục tài liệu. Hãy giữ một và viện dẫn tài liệu đó cho mọi dòng mà nó chứng minh.</translation>
    </message>
    <message>
        <source>stands with two dates, %1 and %2.</source>
        <translation>có hai ngày ban hành khác nhau: %1 và %2.</translation>
    </message>
    <message>
        <source>has the same file “%1” as “%2”.</source>
        <translation>dùng chung tệp “%1” với “%2”.</translation>
    </message>
    <message>
        <source>has points, but neither a document nor an explanation. Required: %1.</source>
        <translation>có điểm nhưng không có tài liệu kiểm chứng, cũng chưa giải trình. Yêu cầu: %1.</translation>
    </message>
    <message>
        <source>has an explanation instead of documents. Required: %1.</source>
        <translation>chỉ có giải trình, chưa có tài liệu kiểm chứng. Yêu cầu: %1.</translation>
    </message>
    <message>
        <source>has full points without any document or explanation.</source>
        <translation>được chấm điểm tối đa nhưng không có tài liệu kiểm chứng hay giải trình nào.</translation>
    </message>
    <message>
        <source>among its documents there is no %1, which is required.</source>
        <translation>trong các tài liệu kiểm chứng chưa có %1 theo yêu cầu.</translation>
    </message>
    <message>
        <source>“%1” has %2 pages, and neither section nor page says where the proof stands.</source>
        <translation>“%1” dài %2 trang nhưng chưa ghi mục hay trang chứa nội dung kiểm chứng.</translation>
    </message>
    <message>
        <source>The sheet is of %1, but the criteria of %2 are for the years %3 to %4.</source>
        <translation>Hồ sơ của năm %1 nhưng bộ tiêu chí %2 áp dụng cho các năm từ %3 đến %4.</translation>
    </message>
    <message>
        <source>the score is above what the rule gives (%1), and the explanation does not say why.</source>
        <translation>điểm cao hơn mức quy tắc cho (%1) mà chưa giải trình lý do.</translation>
    </message>
    <message>
        <source>the score is not what the rule gives (%1), and the explanation does not say why.</source>
        <translation>điểm khác mức quy tắc cho (%1) mà chưa giải trình lý do.</translation>
    </message>
    <message>
        <source>none of the levels of the rule gives %1 points, and the explanation does not say why.</source>
        <translation>không mức nào của quy tắc cho %1 điểm, và chưa giải trình lý do.</translation>
    </message>
    <message>
        <source>%1 is more than there was to do. Check both numbers, and whether they stand the right way round.</source>
        <translation>%1: tử số lớn hơn mẫu số. Hãy kiểm tra hai số và xem có nhập ngược không.</translation>
    </message>
    <message>
        <source>Only %1 documents are cited; the year before there were %2. See which of last year’s are still to come.</source>
        <translation>Mới viện dẫn %1 tài liệu, trong khi năm trước có %2. Hãy xem còn thiếu tài liệu nào so với năm trước.</translation>
    </message>
    <message>
        <source>not scored yet. Give points, be it 0, or tick “Does not apply”.</source>
        <translation>chưa chấm. Hãy nhập điểm (kể cả 0) hoặc đánh dấu “Không phát sinh”.</translation>
    </message>
    <message>
        <source>%1 of %2 points are lost, and the explanation does not say why.</source>
        <translation>mất %1 trong %2 điểm mà chưa giải trình lý do.</translation>
    </message>
    <message>
        <source>has a self-score, though its points come from outside. Take the points away; they are entered when they are published.</source>
        <translation>có điểm tự chấm trong khi điểm của dòng này lấy từ bên ngoài. Hãy bỏ điểm đó; kết quả được nhập khi đã công bố.</translation>
    </message>
    <message>
        <source>its points come from outside, and nothing says where they were published. Name the publication in the explanation, or leave the row empty until then.</source>
        <translation>điểm lấy từ bên ngoài nhưng chưa rõ công bố ở đâu. Hãy ghi nguồn công bố vào phần giải trình, hoặc để trống đến khi có kết quả.</translation>
    </message>
    <message>
        <source>is said not to apply, but neither an explanation nor a document says why.</source>
        <translation>được ghi là không phát sinh nhưng không có giải trình hay tài liệu nào nêu lý do.</translation>
    </message>
    <message>
        <source>is said not to apply, though the criteria do not foresee that for this row.</source>
        <translation>được ghi là không phát sinh trong khi bộ tiêu chí không quy định trường hợp này.</translation>
    </message>
    <message>
        <source>%1 points are taken off, and the explanation does not say why.</source>
        <translation>bị trừ %1 điểm mà giải trình không nêu lý do.</translation>
    </message>
    <message>
        <source>%1 is less than nothing. Check the number.</source>
        <translation>%1 nhỏ hơn không. Hãy kiểm tra lại số liệu.</translation>
    </message>
</context>
<context>
    <name>parindex::FindingModel</name>
    <message>
        <source>sheet</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Đã chấp nhận: %1</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Loại vấn đề</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>parindex::FindingsPanel</name>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại vấn đề</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Không có vấn đề nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Nothing was found: the sheet is ready to be locked.</source>
        <translation>Không phát hiện vấn đề nào: hồ sơ đã sẵn sàng để chốt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không phát hiện vấn đề nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) are accepted together, with one reason:</source>
        <translation>
            <numerusform>Chấp nhận cùng lúc %n cảnh báo với một lý do:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why can it stay as it is? The reason is kept in the file and printed below the score sheet.</source>
        <translation>Vì sao có thể giữ nguyên? Lý do được lưu trong hồ sơ và in dưới bảng tự chấm điểm.</translation>
    </message>
    <message>
        <source>Accept a warning</source>
        <translation>Chấp nhận cảnh báo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Mọi vấn đề</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Loại vấn đề</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Lọc vấn đề</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vấn đề cần xử lý</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Đến dòng này</translation>
    </message>
    <message>
        <source>To where it is put right (Enter)</source>
        <translation>Đến nơi cần sửa (Enter)</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Chấp nhận…</translation>
    </message>
    <message>
        <source>A warning can stay, with a reason</source>
        <translation>Giữ nguyên cảnh báo, kèm lý do</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Bỏ chấp nhận</translation>
    </message>
    <message>
        <source>The warning stands again</source>
        <translation>Đưa cảnh báo trở lại danh sách cần xử lý</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Kiểm tra tệp</translation>
    </message>
    <message>
        <source>Reads every attached file, and compares it with what was attached</source>
        <translation>Đọc mọi tệp đính kèm và so với lúc đính kèm</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Ẩn danh sách vấn đề</translation>
    </message>
</context>
<context>
    <name>parindex::Framework</name>
    <message>
        <source>A framework has between one and %1 items.</source>
        <translation>Một bộ tiêu chí có từ một đến %1 dòng.</translation>
    </message>
    <message>
        <source>Item “%1” does not stand behind the row that it belongs to.</source>
        <translation>Dòng “%1” không đứng sau dòng mà nó thuộc về.</translation>
    </message>
    <message>
        <source>Item “%1” lies more than eight levels deep.</source>
        <translation>Dòng “%1” nằm sâu hơn tám cấp.</translation>
    </message>
    <message>
        <source>The code “%1” is empty or stands twice.</source>
        <translation>Mã “%1” trống hoặc bị trùng.</translation>
    </message>
    <message>
        <source>The maximum of item “%1” is no number of points.</source>
        <translation>Điểm tối đa của dòng “%1” không phải là số điểm.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkDraft</name>
    <message>
        <source>The criteria do not have this row any more.</source>
        <translation>Bộ tiêu chí không còn dòng này.</translation>
    </message>
    <message>
        <source>A framework needs a title.</source>
        <translation>Bộ tiêu chí phải có tên.</translation>
    </message>
    <message>
        <source>%1: a row needs a title.</source>
        <translation>%1: mỗi dòng phải có tên.</translation>
    </message>
    <message>
        <source>A framework has at least one row. Change this one, or remove the whole framework.</source>
        <translation>Bộ tiêu chí phải có ít nhất một dòng. Hãy sửa dòng này, hoặc xóa cả bộ tiêu chí.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below itself.</source>
        <translation>Không thể chuyển “%1” vào bên dưới chính nó.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkEditor</name>
    <message>
        <source>row %1 of the criteria</source>
        <translation>dòng %1 của bộ tiêu chí</translation>
    </message>
    <message>
        <source>what is said about the criteria</source>
        <translation>thông tin chung của bộ tiêu chí</translation>
    </message>
    <message>
        <source>new row of the criteria</source>
        <translation>thêm dòng vào bộ tiêu chí</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Dòng mới</translation>
    </message>
    <message>
        <source>removing row %1 of the criteria</source>
        <translation>xóa dòng %1 của bộ tiêu chí</translation>
    </message>
    <message>
        <source>moving row %1 of the criteria</source>
        <translation>chuyển dòng %1 của bộ tiêu chí</translation>
    </message>
    <message>
        <source>renumbering from %1</source>
        <translation>đánh lại mã từ %1</translation>
    </message>
    <message>
        <source>New criteria</source>
        <translation>Bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>new criteria</source>
        <translation>bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>revision of the criteria</source>
        <translation>bản sửa đổi của bộ tiêu chí</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>copy of the criteria</source>
        <translation>bản sao của bộ tiêu chí</translation>
    </message>
    <message>
        <source>removing criteria</source>
        <translation>xóa bộ tiêu chí</translation>
    </message>
    <message>
        <source>These criteria are in use (%1), so their rows are frozen. What is said about the decision can still be put right; to change more, make a revision.</source>
        <translation>Bộ tiêu chí này đang được dùng (%1) nên các dòng không sửa được nữa. Thông tin về quyết định vẫn sửa được; muốn sửa thêm, hãy tạo bản sửa đổi.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkFile</name>
    <message>
        <source>The name of “%1” ends neither with .json nor with .xlsx.</source>
        <translation>Tên tệp “%1” không kết thúc bằng .json hay .xlsx.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra tệp có còn ở đó không.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the disk is not full and that no other program has it open.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra xem đĩa có đầy không và tệp có đang mở trong chương trình khác không.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkHeaderForm</name>
    <message>
        <source>The criteria need a title.</source>
        <translation>Bộ tiêu chí phải có tên.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day, month and year, such as 18/07/2024, or leave it empty.</source>
        <translation>“%1” không phải là ngày. Hãy gõ ngày, tháng, năm như 18/07/2024, hoặc để trống.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1” không phải là năm.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tiêu chí</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban&#xa0;hành</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>First year of use</source>
        <translation>Năm đầu áp dụng</translation>
    </message>
    <message>
        <source>Last year of use</source>
        <translation>Năm cuối áp dụng</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Lần sửa đổi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Compared with the decision: official</source>
        <translation>Đã đối chiếu với quyết định: chính thức</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>ministries</source>
        <translation>bộ, cơ quan ngang bộ</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>tỉnh, thành phố</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>sở, ban, ngành</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>xã, phường, đặc khu</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkImport</name>
    <message>
        <source>%1 has no title; its row is left out.</source>
        <translation>%1 không có tên; dòng này được bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” stands before the first criterion and is left out.</source>
        <translation>“%1” đứng trước tiêu chí đầu tiên nên được bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” was read as %2 with the number of a footnote behind it.</source>
        <translation>“%1” được đọc là %2, theo sau là số chú thích.</translation>
    </message>
    <message>
        <source>The maximum “%1” is no number of points; 0 was put in its place.</source>
        <translation>Điểm tối đa “%1” không phải là số điểm; đã tạm ghi 0.</translation>
    </message>
    <message>
        <source>“%1” has no code; it was given %2.</source>
        <translation>“%1” không có số thứ tự; đã tạm ghi %2.</translation>
    </message>
    <message>
        <source>The code %1 stands behind %2, so it was read as %3.</source>
        <translation>Mã %1 đứng sau %2 nên được đọc là %3.</translation>
    </message>
    <message>
        <source>The code %1 stands twice; the second was given %2.</source>
        <translation>Mã %1 bị trùng; dòng sau được ghi là %2.</translation>
    </message>
    <message>
        <source>Codes begin anew in several places, so each carries the code of the row above it (“I.1” for “1” under “I”).</source>
        <translation>Số thứ tự được đánh lại từ đầu ở nhiều chỗ, nên mỗi mã mang theo mã của mục trên (“I.1” thay cho “1” thuộc “I”).</translation>
    </message>
    <message>
        <source>there is no row %1 whose rule could be taken</source>
        <translation>không có dòng %1 để lấy cách chấm</translation>
    </message>
    <message>
        <source>The total is stated as %1, but the rows add up to %2.</source>
        <translation>Tổng điểm ghi là %1, nhưng các dòng cộng lại là %2.</translation>
    </message>
    <message>
        <source>%1: the maximum is stated as %2, but its parts add up to %3.</source>
        <translation>%1: điểm tối đa ghi là %2, nhưng các mục con cộng lại là %3.</translation>
    </message>
    <message>
        <source>%1: %2 may be %3 with the number of a footnote; then the sum of %4 fits.</source>
        <translation>%1: %2 có thể là %3 kèm số chú thích; khi đó tổng của %4 khớp.</translation>
    </message>
    <message>
        <source>No row of this table is a criterion. Check which columns hold the codes and the titles, or choose another table.</source>
        <translation>Bảng này không có dòng nào là tiêu chí. Hãy kiểm tra cột nào chứa số thứ tự và tên tiêu chí, hoặc chọn bảng khác.</translation>
    </message>
    <message>
        <source>%1 has no maximum of its own; the sum of its parts, %2, was taken.</source>
        <translation>%1 không ghi điểm tối đa; đã lấy tổng các mục con là %2.</translation>
    </message>
    <message>
        <source>%1 has no maximum of its own; the best level of its rule, %2, was taken.</source>
        <translation>%1 không ghi điểm tối đa; đã lấy mức cao nhất của cách chấm là %2.</translation>
    </message>
    <message>
        <source>%1 has no maximum; 0 was put in its place.</source>
        <translation>%1 không có điểm tối đa; đã tạm ghi 0.</translation>
    </message>
    <message>
        <source>What stands behind the table is left out: “%1”.</source>
        <translation>Phần đứng sau bảng được bỏ qua: “%1”.</translation>
    </message>
    <message>
        <source>“%1” ends in %2, which may be the number of a footnote.</source>
        <translation>“%1” kết thúc bằng %2, có thể là số của chú thích cuối trang.</translation>
    </message>
    <message>
        <source>The sum of %1 is stated as %2, but its parts add up to %3.</source>
        <translation>Dòng cộng của %1 ghi là %2, nhưng các mục con cộng lại là %3.</translation>
    </message>
    <message>
        <source>The rows %1 to %2 below “%3” were read as levels of its rule: the best of them gives its maximum.</source>
        <translation>Các dòng %1 đến %2 dưới “%3” được đọc là các mức chấm của mục này: mức cao nhất bằng điểm tối đa.</translation>
    </message>
    <message>
        <source>Column %1 was not read.</source>
        <translation>Cột %1 không được đọc.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, was not read.</source>
        <translation>Cột %1, “%2”, không được đọc.</translation>
    </message>
    <message>
        <source>“%1” also holds criteria, %2 rows from row %3 on, and was not read.</source>
        <translation>“%1” cũng có tiêu chí, %2 dòng tính từ dòng %3, và không được đọc.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkJson</name>
    <message>
        <source>The framework has more than eight levels of items.</source>
        <translation>Bộ tiêu chí có hơn tám cấp.</translation>
    </message>
    <message>
        <source>An item after “%1” has no code or no title.</source>
        <translation>Một dòng sau “%1” không có mã hoặc không có tên.</translation>
    </message>
    <message>
        <source>The code “%1” stands twice, or there are too many items.</source>
        <translation>Mã “%1” bị trùng, hoặc có quá nhiều dòng.</translation>
    </message>
    <message>
        <source>Item “%1”: the maximum, the level or the scoring source is missing or unknown.</source>
        <translation>Dòng “%1”: thiếu hoặc không hiểu điểm tối đa, cấp hoặc nguồn chấm điểm.</translation>
    </message>
    <message>
        <source>This is not a framework file of this program.</source>
        <translation>Đây không phải là tệp bộ tiêu chí của chương trình.</translation>
    </message>
    <message>
        <source>The framework has no items.</source>
        <translation>Bộ tiêu chí không có dòng nào.</translation>
    </message>
    <message>
        <source>The audience of the framework is unknown, or its revision is below 1.</source>
        <translation>Bộ tiêu chí có cấp áp dụng không rõ, hoặc lần sửa đổi nhỏ hơn 1.</translation>
    </message>
    <message>
        <source>Item “%1”: %2</source>
        <translation>Mục “%1”: %2</translation>
    </message>
    <message>
        <source>Item “%1”: what is said about not applying, bonus or penalty points, or the total that a group is rescaled to, is unknown.</source>
        <translation>Mục “%1”: nội dung về không phát sinh, điểm thưởng, điểm trừ hoặc tổng điểm quy đổi của nhóm không hợp lệ.</translation>
    </message>
    <message>
        <source>“%1” is no date of issue; it is written as 2026-01-05.</source>
        <translation>“%1” không phải ngày ban hành; cần ghi theo dạng 2026-01-05.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkPage</name>
    <message>
        <source>revision %1</source>
        <translation>bản sửa đổi %1</translation>
    </message>
    <message>
        <source>Draft: written as you type</source>
        <translation>Bản nháp: ghi ngay khi gõ</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>The file has no criteria yet. Make new ones, or import a file.</source>
        <translation>Tệp chưa có bộ tiêu chí nào. Hãy tạo mới hoặc nhập từ tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are scored</source>
        <translation>
            <numerusform>%n dòng chấm điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>maximum %1</source>
        <translation>điểm tối đa %1</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>không có gì cần xem lại</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n điều cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>Nhập bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criteria (*.json *.xlsx)</source>
        <translation>Bộ tiêu chí (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Đang đọc “%1”</translation>
    </message>
    <message>
        <source>imported criteria</source>
        <translation>nhập bộ tiêu chí</translation>
    </message>
    <message>
        <source>Export the criteria</source>
        <translation>Xuất bộ tiêu chí</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Framework file (*.json)</source>
        <translation>Tệp bộ tiêu chí (*.json)</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Đang ghi “%1”</translation>
    </message>
    <message>
        <source>Remove “%1” from this file? Undo brings it back.</source>
        <translation>Xóa “%1” khỏi tệp này? Hoàn tác sẽ lấy lại được.</translation>
    </message>
    <message>
        <source>Remove criteria</source>
        <translation>Xóa bộ tiêu chí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>New criteria</source>
        <translation>Bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>Begin with one empty row</source>
        <translation>Bắt đầu với một dòng trống</translation>
    </message>
    <message>
        <source>Copy of these criteria</source>
        <translation>Nhân bản bộ tiêu chí này</translation>
    </message>
    <message>
        <source>The same rows once more, to be changed</source>
        <translation>Chép lại các dòng để sửa</translation>
    </message>
    <message>
        <source>Make a revision</source>
        <translation>Tạo bản sửa đổi</translation>
    </message>
    <message>
        <source>The same criteria with the next number, to be changed</source>
        <translation>Cùng bộ tiêu chí với lần sửa đổi tiếp theo, sửa được</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>A framework file (.json) or a workbook (.xlsx) of this program</source>
        <translation>Tệp bộ tiêu chí (.json) hoặc bảng tính (.xlsx) của chương trình này</translation>
    </message>
    <message>
        <source>Export as Excel workbook…</source>
        <translation>Xuất ra Excel…</translation>
    </message>
    <message>
        <source>To read and edit elsewhere, and to import again</source>
        <translation>Để đọc, sửa ở nơi khác rồi nhập lại</translation>
    </message>
    <message>
        <source>Export as framework file…</source>
        <translation>Xuất ra tệp bộ tiêu chí…</translation>
    </message>
    <message>
        <source>To hand on to another file or office</source>
        <translation>Để chuyển sang hồ sơ hoặc cơ quan khác</translation>
    </message>
    <message>
        <source>Remove these criteria…</source>
        <translation>Xóa bộ tiêu chí này…</translation>
    </message>
    <message>
        <source>Only while no assessment uses them</source>
        <translation>Chỉ khi chưa có hồ sơ nào dùng</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>A new row behind this one</source>
        <translation>Thêm dòng sau dòng này</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Dòng con</translation>
    </message>
    <message>
        <source>A new row that belongs to this one</source>
        <translation>Thêm dòng thuộc dòng này</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>This row with all that is below it once more</source>
        <translation>Chép dòng này cùng các dòng con</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Move out of its group</source>
        <translation>Đưa ra khỏi nhóm</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>Đưa vào nhóm phía trên</translation>
    </message>
    <message>
        <source>Renumber from here</source>
        <translation>Đánh lại mã từ đây</translation>
    </message>
    <message>
        <source>This row and those behind it count on from the one before</source>
        <translation>Dòng này và các dòng sau đánh mã tiếp theo dòng trước</translation>
    </message>
    <message>
        <source>This row with all that is below it; Undo brings it back</source>
        <translation>Dòng này cùng các dòng con; Hoàn tác sẽ lấy lại được</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>What can be done with the criteria</source>
        <translation>Thao tác với bộ tiêu chí</translation>
    </message>
    <message>
        <source>Which criteria are looked at</source>
        <translation>Bộ tiêu chí đang xem</translation>
    </message>
    <message>
        <source>Rows of the criteria</source>
        <translation>Các dòng của bộ tiêu chí</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Điều cần xem lại</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Import the annex of a decision…</source>
        <translation>Nhập từ phụ lục quyết định…</translation>
    </message>
    <message>
        <source>A table of Word or Excel (.docx, .xlsx, .ods, .csv), or one that was copied</source>
        <translation>Bảng trong tệp Word, Excel (.docx, .xlsx, .ods, .csv) hoặc bảng đã sao chép</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkRemark</name>
    <message>
        <source>The number of the decision is missing.</source>
        <translation>Chưa có số quyết định.</translation>
    </message>
    <message>
        <source>The first year of use, %1, comes after the last, %2.</source>
        <translation>Năm đầu áp dụng %1 lại sau năm cuối áp dụng %2.</translation>
    </message>
    <message>
        <source>Grade “%1” speaks of “%2”, which is not among the criteria.</source>
        <translation>Mức xếp loại “%1” nhắc đến “%2”, nhưng bộ tiêu chí không có mục này.</translation>
    </message>
    <message>
        <source>%1: the maximum is stated as %2, but its parts add up to %3.</source>
        <translation>%1: điểm tối đa ghi là %2, nhưng các mục con cộng lại là %3.</translation>
    </message>
    <message>
        <source>%1: there are no points to win.</source>
        <translation>%1: điểm tối đa bằng 0.</translation>
    </message>
    <message>
        <source>%1: nothing says how it is scored.</source>
        <translation>%1: chưa có cách chấm.</translation>
    </message>
    <message>
        <source>%1: the rule gives at most %2, but the maximum is %3.</source>
        <translation>%1: cách chấm cho nhiều nhất %2 điểm, nhưng điểm tối đa là %3.</translation>
    </message>
    <message>
        <source>The codes “%1” and “%2” are easily taken for each other.</source>
        <translation>Mã “%1” và “%2” dễ nhầm với nhau.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkRepository</name>
    <message>
        <source>The file has no such framework.</source>
        <translation>Trong tệp không có bộ tiêu chí này.</translation>
    </message>
    <message>
        <source>The criteria in the file are damaged: %1 Restore a backup from the start page.</source>
        <translation>Phần tiêu chí trong tệp bị hỏng: %1 Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
    <message>
        <source>Rows are missing between others.</source>
        <translation>Thiếu dòng ở giữa các dòng khác.</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkTreeModel</name>
    <message>
        <source>survey</source>
        <translation>khảo sát</translation>
    </message>
    <message>
        <source>SIPAS</source>
        <translation>SIPAS</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>thống kê</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>tự tính</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>read by people</source>
        <translation>người chấm</translation>
    </message>
    <message>
        <source>The maximum is stated as %1, but the parts add up to %2.</source>
        <translation>Điểm tối đa ghi là %1, nhưng các phần cộng lại là %2.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkXlsx</name>
    <message>
        <source>Sheet “%1” has no column “%2” in its first row.</source>
        <translation>Dòng đầu của trang “%1” không có cột “%2”.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column %3 (%4): %5</source>
        <translation>Trang “%1”, dòng %2, cột %3 (%4): %5</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” không thuộc: %2.</translation>
    </message>
    <message>
        <source>“%1” is no whole number between %2 and %3.</source>
        <translation>“%1” không phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>“%1” is no workbook of criteria of this program: it lacks the sheet “%2”.</source>
        <translation>“%1” không phải là bảng tính bộ tiêu chí của chương trình này: thiếu trang “%2”.</translation>
    </message>
    <message>
        <source>there is no row of depth %1 above for it to belong to.</source>
        <translation>phía trên không có dòng bậc %1 để dòng này thuộc vào.</translation>
    </message>
    <message>
        <source>this cell must not be empty.</source>
        <translation>ô này không được để trống.</translation>
    </message>
    <message>
        <source>the code “%1” stands in row %2 too.</source>
        <translation>mã “%1” đã có ở dòng %2.</translation>
    </message>
    <message>
        <source>the total cannot be below zero.</source>
        <translation>tổng điểm không được âm.</translation>
    </message>
    <message>
        <source>the rule cannot be read. Empty the cell, or leave it as it was written.</source>
        <translation>không đọc được quy tắc. Hãy xóa trống ô này, hoặc giữ nguyên nội dung đã ghi.</translation>
    </message>
    <message>
        <source>“%1” is no form of workbook that this program reads.</source>
        <translation>“%1” không phải là định dạng bảng tính mà chương trình đọc được.</translation>
    </message>
    <message>
        <source>“%1” is no date; it is written as 05/01/2026.</source>
        <translation>“%1” không phải là ngày; cách ghi đúng: 05/01/2026.</translation>
    </message>
    <message>
        <source>“%1” is no percentage; it is written as 90%.</source>
        <translation>“%1” không phải là tỷ lệ phần trăm; cách ghi đúng: 90%.</translation>
    </message>
    <message>
        <source>The workbook could not be written. Check that the disk is not full.</source>
        <translation>Không ghi được bảng tính. Hãy kiểm tra xem đĩa có đầy không.</translation>
    </message>
    <message>
        <source>A cell cannot hold the %1 letters of “%2…”. Export the criteria as JSON instead.</source>
        <translation>Một ô không chứa được %1 ký tự của “%2…”. Hãy xuất bộ tiêu chí ra tệp JSON.</translation>
    </message>
    <message>
        <source>The criteria have more rows than a workbook can be read back with. Export them as JSON instead.</source>
        <translation>Bộ tiêu chí có nhiều dòng hơn mức đọc lại được từ bảng tính. Hãy xuất ra tệp JSON.</translation>
    </message>
</context>
<context>
    <name>parindex::Grading</name>
    <message>
        <source>any index</source>
        <translation>mọi tỷ lệ</translation>
    </message>
    <message>
        <source>“%1” asks that no criterion has 0 points.</source>
        <translation>“%1” đòi hỏi không có tiêu chí nào 0 điểm.</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 of “%3”.</source>
        <translation>“%1” đòi hỏi “%3” đạt ít nhất %2.</translation>
    </message>
    <message>
        <source>A framework has at most %1 grades.</source>
        <translation>Một bộ tiêu chí có nhiều nhất %1 mức xếp loại.</translation>
    </message>
    <message>
        <source>A grade has no name, or two are called “%1”.</source>
        <translation>Có mức xếp loại chưa có tên, hoặc hai mức cùng tên “%1”.</translation>
    </message>
    <message>
        <source>Grade “%1”: the bounds %2 contradict each other.</source>
        <translation>Mức “%1”: các ngưỡng %2 mâu thuẫn nhau.</translation>
    </message>
    <message>
        <source>The grades “%1” (%2) and “%3” (%4) overlap.</source>
        <translation>Mức “%1” (%2) và mức “%3” (%4) chồng lên nhau.</translation>
    </message>
    <message>
        <source>No grade covers an index %1.</source>
        <translation>Không mức xếp loại nào bao gồm tỷ lệ %1.</translation>
    </message>
    <message>
        <source>A grade says “%1” for “%2”, which is no number.</source>
        <translation>Một mức xếp loại ghi “%1” cho “%2”, không phải là số.</translation>
    </message>
</context>
<context>
    <name>parindex::GradingForm</name>
    <message>
        <source>“%1” is no percentage.</source>
        <translation>“%1” không phải là tỷ lệ phần trăm.</translation>
    </message>
    <message>
        <source>The lowest grade has no lower bound. Give it one, then add another below.</source>
        <translation>Mức thấp nhất chưa có cận dưới. Hãy đặt cận dưới rồi thêm mức tiếp theo.</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Mức %1</translation>
    </message>
    <message>
        <source>An index lies in one grade. “From” and “to” include the bound, “above” and “below” do not. Where the conditions are not met, the best grade below whose conditions are met counts.</source>
        <translation>Mỗi chỉ số thuộc một mức. “Từ” và “Đến” gồm cả giá trị ghi; “Trên” và “Dưới” thì không. Nếu không đạt điều kiện kèm theo thì lấy mức cao nhất bên dưới mà đạt điều kiện.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Trên</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dưới</translation>
    </message>
    <message>
        <source>No row at 0</source>
        <translation>Không có 0 điểm</translation>
    </message>
    <message>
        <source>At least (code: %)</source>
        <translation>Tối thiểu (mã: %)</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>Thêm mức</translation>
    </message>
    <message>
        <source>Remove the grade</source>
        <translation>Xóa mức</translation>
    </message>
</context>
<context>
    <name>parindex::HeaderBar</name>
    <message>
        <source>Assessment</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Which self-assessment is looked at</source>
        <translation>Hồ sơ tự đánh giá đang xem</translation>
    </message>
    <message>
        <source>Appraised points</source>
        <translation>Điểm thẩm định</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>(published)</source>
        <translation>(công bố)</translation>
    </message>
    <message>
        <source>This is the published value, because not every leaf of it is known here.</source>
        <translation>Đây là số công bố, vì ở đây chưa biết đủ điểm các dòng.</translation>
    </message>
    <message>
        <source>%1/%2 scored</source>
        <translation>đã chấm %1/%2</translation>
    </message>
    <message>
        <source>being scored</source>
        <translation>đang tự chấm</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>appraisal, round 1</source>
        <translation>thẩm định lần 1</translation>
    </message>
    <message>
        <source>being explained</source>
        <translation>đang giải trình</translation>
    </message>
    <message>
        <source>appraisal, round 2</source>
        <translation>thẩm định lần 2</translation>
    </message>
    <message>
        <source>final</source>
        <translation>kết quả cuối cùng</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không có vấn đề</translation>
    </message>
    <message>
        <source>%1 red, %2 yellow</source>
        <translation>%1 đỏ, %2 vàng</translation>
    </message>
    <message>
        <source>What is still to be put right before the sheet is locked</source>
        <translation>Những điểm còn phải xử lý trước khi chốt hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) accepted with a reason</source>
        <translation>
            <numerusform>%n cảnh báo đã được chấp nhận kèm lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Xếp loại: %1</translation>
    </message>
    <message>
        <source>Grade so far: %1</source>
        <translation>Xếp loại tạm tính: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>How the total came about</source>
        <translation>Cách tính ra tổng điểm</translation>
    </message>
    <message>
        <source>Scores and what proves them cannot be changed. Unlock the self-score in the File menu, with a reason.</source>
        <translation>Không sửa được điểm và tài liệu kiểm chứng. Muốn sửa, mở chốt trong menu Tệp và ghi lý do.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã chốt</translation>
    </message>
</context>
<context>
    <name>parindex::HistoryCheck</name>
    <message>
        <source>%1, %2: “%3” stands in the file, but its history says that “%4” was entered last. Something other than this program has changed the file.</source>
        <translation>%1, %2: trong tệp đang là “%3”, nhưng lịch sử ghi lần nhập cuối là “%4”. Có chương trình khác đã sửa tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::HistoryModel</name>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Có phát sinh</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Input of the rule</source>
        <translation>Số liệu của cách chấm</translation>
    </message>
</context>
<context>
    <name>parindex::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n scored row(s)</source>
        <translation>
            <numerusform>%n tiêu chí chấm điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points in all</source>
        <translation>tổng %1 điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) understood</source>
        <translation>
            <numerusform>%n cách chấm đã hiểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to be scored by hand</source>
        <translation>
            <numerusform>%n chấm thủ công</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are not right</source>
        <translation>
            <numerusform>%n chỗ chưa đúng</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Không có gì cần xem lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n điều cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 there</source>
        <translation>Ghi %1 vào đó</translation>
    </message>
    <message>
        <source>So it was understood; at its bounds it gives:</source>
        <translation>Phần mềm hiểu như sau (ví dụ ngay tại từng mức):</translation>
    </message>
    <message>
        <source>Left to be scored by hand: %1.</source>
        <translation>Để chấm thủ công: %1.</translation>
    </message>
    <message>
        <source>The rule’s own words</source>
        <translation>Nguyên văn cách chấm</translation>
    </message>
    <message>
        <source>What the rule gives at its bounds</source>
        <translation>Kết quả của cách chấm tại các ngưỡng</translation>
    </message>
    <message>
        <source>The criteria that came of the table</source>
        <translation>Các tiêu chí đọc được từ bảng</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Những điều cần xem lại</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>&amp;Work the score out by this rule</source>
        <translation>&amp;Tính điểm theo cách chấm này</translation>
    </message>
    <message>
        <source>F2 or a double click puts a title or a maximum right.</source>
        <translation>Nhấn F2 hoặc nhấp đúp để sửa tên hoặc điểm tối đa.</translation>
    </message>
</context>
<context>
    <name>parindex::ImportDocuments</name>
    <message>
        <source>Looking for files…</source>
        <translation>Đang tìm tệp…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)…</source>
        <translation>
            <numerusform>Đang đọc %n tài liệu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Đang đọc danh mục…</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or temporary file(s) left aside.</source>
        <translation>
            <numerusform>Đã bỏ qua %n tệp ẩn hoặc tệp tạm.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in what was chosen.</source>
        <translation>Không có tệp nào trong phần đã chọn.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n tài liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) completed.</source>
        <translation>
            <numerusform>Đã bổ sung %n tài liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n viện dẫn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n document(s)</source>
        <translation>
            <numerusform>thêm %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Thêm thư mục</translation>
    </message>
    <message>
        <source>Import a list of documents</source>
        <translation>Nhập danh mục tài liệu</translation>
    </message>
    <message>
        <source>Lists of documents</source>
        <translation>Danh mục tài liệu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>“%1” is the file of %2, which lies in the bin. Restore it there, with all that cites it, or tick the row to add it anew.</source>
        <translation>“%1” là tệp của %2 đang nằm trong thùng rác. Hãy khôi phục ở đó, kèm mọi trích dẫn, hoặc đánh dấu dòng này để thêm mới.</translation>
    </message>
</context>
<context>
    <name>parindex::ImportDocumentsDialog</name>
    <message>
        <source>Documents to be added</source>
        <translation>Tài liệu sẽ thêm</translation>
    </message>
    <message>
        <source>&amp;Row that the chosen ones prove</source>
        <translation>Tiêu &amp;chí mà các dòng đã chọn chứng minh</translation>
    </message>
    <message>
        <source>Row that the chosen ones prove</source>
        <translation>Tiêu chí mà các dòng đã chọn chứng minh</translation>
    </message>
    <message>
        <source>a code or words of a title (no accents needed)</source>
        <translation>mã hoặc từ trong tên tiêu chí (không cần dấu)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Gá&amp;n</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Bỏ ra</translation>
    </message>
    <message>
        <source>Leave the chosen rows out, or take them after all (Space in the table)</source>
        <translation>Bỏ các dòng đã chọn ra, hoặc lấy lại (phím cách trong bảng)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Open a copy of the file for reading</source>
        <translation>Mở bản sao của tệp để đọc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n document(s)</source>
        <translation>
            <numerusform>&amp;Thêm %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is found in no row that is scored.</source>
        <translation>Không tìm thấy “%1” trong tiêu chí được chấm nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s).</source>
        <translation>
            <numerusform>%n tài liệu mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) completed.</source>
        <translation>
            <numerusform>Đã bổ sung %n tài liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s).</source>
        <translation>
            <numerusform>%n viện dẫn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a row that they prove.</source>
        <translation>
            <numerusform>%n dòng chưa có tiêu chí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or temporary file(s) left aside.</source>
        <translation>
            <numerusform>Đã bỏ qua %n tệp ẩn hoặc tệp tạm.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Lấy lại</translation>
    </message>
    <message numerus="yes">
        <source>Remar&amp;ks (%n)…</source>
        <translation>
            <numerusform>&amp;Ghi chú (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not taken, and files about which something is odd</source>
        <translation>Các tệp không nhận và các tệp có điều bất thường</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Không nhận:</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What was read from the documents is a proposal: rows that nobody looks at here stay marked as to be confirmed. F2 or typing changes a cell, Space leaves a row out, Ctrl+V pastes down a column.</source>
        <translation>Những gì đọc được từ tài liệu chỉ là đề xuất: dòng chưa được xem ở đây vẫn mang dấu “chưa xác nhận”. F2 hoặc gõ để sửa ô, phím cách để bỏ dòng, Ctrl+V để dán xuống cả cột.</translation>
    </message>
    <message>
        <source>Nothing of this list has been added yet, and what you set in it would be lost.</source>
        <translation>Chưa có gì trong danh sách này được thêm vào; những gì đã nhập ở đây sẽ mất.</translation>
    </message>
    <message>
        <source>Discard the list</source>
        <translation>Bỏ danh sách</translation>
    </message>
</context>
<context>
    <name>parindex::ImportDocumentsModel</name>
    <message>
        <source>left out</source>
        <translation>bỏ ra</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>bổ sung cho %1</translation>
    </message>
    <message>
        <source>cite %1</source>
        <translation>viện dẫn %1</translation>
    </message>
    <message>
        <source>already here: %1</source>
        <translation>đã có: %1</translation>
    </message>
    <message>
        <source>same as row %1</source>
        <translation>trùng với dòng %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>“%1” is the code of no row that is scored. Type a code such as 1.1.2, or choose a row from the list.</source>
        <translation>“%1” không phải mã của tiêu chí được chấm. Hãy gõ mã như 1.1.2 hoặc chọn trong danh sách.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Sẽ làm gì</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Proves row</source>
        <translation>Chứng minh tiêu chí</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>new, but damaged or protected</source>
        <translation>mới, nhưng hỏng hoặc có mật khẩu</translation>
    </message>
</context>
<context>
    <name>parindex::ImportFrameworkDialog</name>
    <message>
        <source>Reading the criteria</source>
        <translation>Đang đọc các tiêu chí</translation>
    </message>
    <message>
        <source>Import the criteria from an annex</source>
        <translation>Nhập bộ tiêu chí từ phụ lục</translation>
    </message>
    <message>
        <source>Step 1 of 3: the table and its columns</source>
        <translation>Bước 1/3: bảng và các cột</translation>
    </message>
    <message>
        <source>Step 2 of 3: the criteria and their rules</source>
        <translation>Bước 2/3: các tiêu chí và cách chấm</translation>
    </message>
    <message>
        <source>Step 3 of 3: the decision</source>
        <translation>Bước 3/3: quyết định ban hành</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Hoàn tất</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Tiếp tục &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>parindex::ImportHeaderPage</name>
    <message>
        <source>Type what the framework is called, for example “Bộ tiêu chí CCHC cấp xã 2026”.</source>
        <translation>Hãy nhập tên bộ tiêu chí, ví dụ “Bộ tiêu chí CCHC cấp xã 2026”.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tên bộ tiêu chí</translation>
    </message>
    <message>
        <source>&amp;Decision number</source>
        <translation>&amp;Số quyết định</translation>
    </message>
    <message>
        <source>I&amp;ssued on</source>
        <translation>N&amp;gày ban hành</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Á&amp;p dụng cho</translation>
    </message>
    <message>
        <source>F&amp;irst year</source>
        <translation>Từ &amp;năm</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Đế&amp;n năm</translation>
    </message>
    <message>
        <source>for example 1187/QĐ-BNV</source>
        <translation>ví dụ 1187/QĐ-BNV</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Bộ, ngành</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Sở, ban, ngành</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>I have &amp;compared the rows with the decision (official)</source>
        <translation>Tôi đã đối &amp;chiếu các dòng với quyết định (chính thức)</translation>
    </message>
    <message>
        <source>As long as nobody has, every print says that the criteria are not official.</source>
        <translation>Khi chưa ai đối chiếu, mọi bản in đều ghi bộ tiêu chí không chính thức.</translation>
    </message>
</context>
<context>
    <name>parindex::ImportScores</name>
    <message>
        <source>%1 is not self-scored: its result comes from a survey or from statistics and is entered when it is published.</source>
        <translation>%1 không tự chấm: kết quả lấy từ điều tra xã hội học hoặc thống kê, nhập khi được công bố.</translation>
    </message>
    <message>
        <source>the criteria have no code “%1”</source>
        <translation>bộ tiêu chí không có mã “%1”</translation>
    </message>
    <message>
        <source>%1 is the sum of the rows below it and is not scored itself</source>
        <translation>%1 là tổng của các dòng bên dưới, không chấm riêng</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>parindex::ImportTablePage</name>
    <message>
        <source>Choose the annex</source>
        <translation>Chọn phụ lục</translation>
    </message>
    <message>
        <source>Tables and documents (*.xlsx *.ods *.docx *.csv *.txt *.xlsm *.docm)</source>
        <translation>Bảng và văn bản (*.xlsx *.ods *.docx *.csv *.txt *.xlsm *.docm)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Đang đọc bảng</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3</source>
        <translation>%1: dòng %2 đến %3</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>là cột</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(bỏ qua)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Supporting agencies</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Who scores it</source>
        <translation>Hình thức đánh giá</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Nội dung của cột %1</translation>
    </message>
    <message>
        <source>Choose the annex…</source>
        <translation>Chọn tệp phụ lục…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Dán bảng</translation>
    </message>
    <message>
        <source>Takes the table that was copied in Word or Excel (Ctrl+V)</source>
        <translation>Lấy bảng đã sao chép từ Word hoặc Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Các bảng trong tệp</translation>
    </message>
    <message>
        <source>What each column holds (guessed from the headings):</source>
        <translation>Nội dung từng cột (đoán theo tiêu đề cột):</translation>
    </message>
    <message>
        <source>The table and what its columns hold</source>
        <translation>Bảng và nội dung các cột</translation>
    </message>
    <message>
        <source>Choose the Word or Excel file of the decision’s annex (.xlsx, .ods, .docx, .csv), drop it here, or copy the table and paste it.</source>
        <translation>Chọn tệp Word hoặc Excel của phụ lục quyết định (.xlsx, .ods, .docx, .csv), kéo thả tệp vào đây, hoặc sao chép bảng rồi dán.</translation>
    </message>
    <message>
        <source>Points of levels</source>
        <translation>Điểm của từng mức</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Điều tra xã hội học</translation>
    </message>
</context>
<context>
    <name>parindex::ImportTreeModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>từ bên ngoài</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>tự tính</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>thủ công</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>parindex::IncomingFiles</name>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Đang thêm %n tệp…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ItemTreeModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Part that is scored by documents</source>
        <translation>Phần tự chấm, thẩm định</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>the leaf does not apply</comment>
        <translation>không PS</translation>
    </message>
    <message>
        <source>Published value: %1</source>
        <translation>Số công bố: %1</translation>
    </message>
    <message>
        <source>Scored, but no document proves it yet.</source>
        <translation>Đã chấm nhưng chưa có tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation>Thẩm định 1</translation>
    </message>
    <message>
        <source>Round 2</source>
        <translation>Thẩm định 2</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>The score is not what the rule gives: %1</source>
        <translation>Điểm khác với điểm theo quy tắc: %1</translation>
    </message>
    <message>
        <source>None of the levels of the rule gives these points.</source>
        <translation>Không mức nào của cách chấm cho số điểm này.</translation>
    </message>
</context>
<context>
    <name>parindex::LastYearPanel</name>
    <message>
        <source>New: no row of %1 belongs to this one.</source>
        <translation>Mới: không có dòng nào của năm %1 ứng với dòng này.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Năm %1: %2</translation>
    </message>
    <message>
        <source>Last year (%1/%2)</source>
        <translation>Năm ngoái (%1/%2)</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm ngoái</translation>
    </message>
    <message>
        <source>Lead last year: %1</source>
        <translation>Chủ trì năm ngoái: %1</translation>
    </message>
    <message>
        <source>Documents needed last year: %1</source>
        <translation>Tài liệu cần có năm ngoái: %1</translation>
    </message>
    <message>
        <source>Score in %1: %2</source>
        <translation>Điểm năm %1: %2</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>Giải trình: %1</translation>
    </message>
    <message numerus="yes">
        <source>citing %n document(s)</source>
        <translation>
            <numerusform>dẫn %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year no documents were cited for this row.</source>
        <translation>Năm ngoái không có tài liệu nào được dẫn cho dòng này.</translation>
    </message>
    <message>
        <source>Last year&apos;s documents</source>
        <translation>Tài liệu năm ngoái</translation>
    </message>
    <message>
        <source>Cite again</source>
        <translation>Dẫn lại</translation>
    </message>
    <message>
        <source>Cite the same document for this year, where it is still valid</source>
        <translation>Dẫn lại chính tài liệu này cho năm nay, nếu còn hiệu lực</translation>
    </message>
    <message>
        <source>New document like this…</source>
        <translation>Tài liệu mới tương tự…</translation>
    </message>
    <message>
        <source>This year&apos;s document of the same kind: number, date and file are yours to add</source>
        <translation>Tài liệu cùng loại của năm nay: số, ngày và tệp do bạn nhập</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open a copy of the file for reading</source>
        <translation>Mở một bản sao của tệp để xem</translation>
    </message>
</context>
<context>
    <name>parindex::LeafPanel</name>
    <message>
        <source>Scored by sociological survey: entered when it is published.</source>
        <translation>Chấm qua điều tra xã hội học: nhập khi được công bố.</translation>
    </message>
    <message>
        <source>Scored by SIPAS: entered when it is published.</source>
        <translation>Chấm theo SIPAS: nhập khi được công bố.</translation>
    </message>
    <message>
        <source>Scored by published statistics: entered when they are published.</source>
        <translation>Chấm theo số liệu thống kê: nhập khi được công bố.</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Chủ trì: %1</translation>
    </message>
    <message>
        <source>Lead: %1 · with: %2</source>
        <translation>Chủ trì: %1 · phối hợp: %2</translation>
    </message>
    <message>
        <source>Documents needed: %1</source>
        <translation>Tài liệu cần có: %1</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>Hướng dẫn: %1</translation>
    </message>
    <message>
        <source>If nothing arose: %1</source>
        <translation>Nếu không phát sinh: %1</translation>
    </message>
    <message>
        <source>rank %1 (%2)</source>
        <translation>hạng %1 (%2 bậc)</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>hạng %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>By subtraction</source>
        <translation>Tính bằng phép trừ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n leaf(s) scored</source>
        <translation>
            <numerusform>đã chấm %1 trên %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>mất %1</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Tài liệu (%1)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Choose a row of the criteria on the left.</source>
        <translation>Chọn một dòng tiêu chí ở bên trái.</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>How the points of this row came about</source>
        <translation>Cách tính ra điểm của dòng này</translation>
    </message>
</context>
<context>
    <name>parindex::ListedFiles</name>
    <message>
        <source>“%1” leads out of the folder of the list, so it was not looked for.</source>
        <translation>“%1” dẫn ra ngoài thư mục của danh mục nên không được tìm.</translation>
    </message>
    <message>
        <source>there is no file “%1” in the folder of the list.</source>
        <translation>không có tệp “%1” trong thư mục của danh mục.</translation>
    </message>
    <message>
        <source>several folders beside the list hold a file “%1”. Write the folder before its name.</source>
        <translation>nhiều thư mục cạnh danh mục có tệp “%1”. Hãy ghi tên thư mục trước tên tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::Locking</name>
    <message>
        <source>“%1” is locked: scores and what proves them can no longer be changed.</source>
        <translation>Sắp chốt “%1”: sau khi chốt, không sửa được điểm và tài liệu kiểm chứng nữa.</translation>
    </message>
    <message>
        <source>Self-score: %1</source>
        <translation>Điểm tự chấm: %1</translation>
    </message>
    <message>
        <source>Scored: %1 of %2 leaves</source>
        <translation>Đã chấm: %1/%2 dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) accepted with a reason</source>
        <translation>
            <numerusform>%n cảnh báo đã được chấp nhận kèm lý do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow warning(s) still stand</source>
        <translation>
            <numerusform>Còn %n cảnh báo vàng chưa xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>To change something later, unlock it with a reason. Locking is not taken back by Ctrl+Z.</source>
        <translation>Nếu sau này cần sửa, hãy mở chốt và nêu lý do. Không hoàn tác việc chốt bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>Lock the self-score</source>
        <translation>Chốt điểm tự chấm</translation>
    </message>
    <message numerus="yes">
        <source>%n red finding(s) stand. Put them right first; they are listed below the criteria.</source>
        <translation>
            <numerusform>Còn %n vấn đề đỏ. Hãy xử lý trước khi chốt; danh sách nằm dưới bảng tiêu chí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <source>“%1” was locked. Why is it changed again? The reason is kept in the history of the file.</source>
        <translation>“%1” đã chốt. Vì sao cần sửa lại? Lý do được lưu trong lịch sử của tệp.</translation>
    </message>
    <message>
        <source>Unlock the self-score</source>
        <translation>Mở chốt điểm tự chấm</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở chốt</translation>
    </message>
</context>
<context>
    <name>parindex::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>PAR INDEX self-assessment</source>
        <translation>Tự đánh giá PAR INDEX</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
    <message>
        <source>What was typed last could not be saved, for the reason that stands at the foot of the page. Leave without it?</source>
        <translation>Nội dung vừa gõ chưa lưu được, vì lý do ghi ở cuối trang. Vẫn rời đi mà bỏ nội dung đó?</translation>
    </message>
</context>
<context>
    <name>parindex::MainWindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Tạo mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Mở &amp;ví dụ</translation>
    </message>
    <message>
        <source>Make a &amp;fresh example</source>
        <translation>Tạo lại ví &amp;dụ từ đầu</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Phục hồi bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Print the score sheet…</source>
        <translation>&amp;In bảng tự chấm điểm…</translation>
    </message>
    <message>
        <source>Print the e&amp;vidence register…</source>
        <translation>In danh mục tài liệu &amp;kiểm chứng…</translation>
    </message>
    <message>
        <source>&amp;Save the score sheet as PDF…</source>
        <translation>&amp;Lưu bảng tự chấm điểm thành PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Next unscored row</source>
        <translation>Dòng chưa chấm &amp;kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation>&amp;Chấm điểm</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Minh chứng</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>B&amp;iểu đồ</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Chữ &amp;lớn hơn</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Chữ nhỏ &amp;hơn</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Cỡ chữ &amp;thường</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Recent f&amp;iles</source>
        <translation>Tệp &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Check the attached files…</source>
        <translation>Kiểm tr&amp;a tệp đính kèm…</translation>
    </message>
    <message>
        <source>&amp;Lock the self-score…</source>
        <translation>&amp;Chốt điểm tự chấm…</translation>
    </message>
    <message>
        <source>&amp;Unlock the self-score…</source>
        <translation>Mở chốt điểm tự chấm…</translation>
    </message>
    <message>
        <source>Next f&amp;inding</source>
        <translation>Vấn đề tiế&amp;p theo</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Vấn đề cần xử lý</translation>
    </message>
    <message>
        <source>Start a new &amp;year…</source>
        <translation>Bắt đầ&amp;u năm mới…</translation>
    </message>
    <message>
        <source>Remove this e&amp;mpty year…</source>
        <translation>&amp;Xóa năm còn trống này…</translation>
    </message>
    <message>
        <source>&amp;How the row came about…</source>
        <translation>&amp;Vì sao có điểm này…</translation>
    </message>
    <message>
        <source>How the total came &amp;about…</source>
        <translation>Vì sao có tổng điể&amp;m này…</translation>
    </message>
    <message>
        <source>C&amp;riteria</source>
        <translation>Bộ tiê&amp;u chí</translation>
    </message>
    <message>
        <source>Paste &amp;scores</source>
        <translation>Dán cột đ&amp;iểm</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Lưu bản s&amp;ao…</translation>
    </message>
    <message>
        <source>&amp;Add a folder of documents…</source>
        <translation>&amp;Thêm cả thư mục tài liệu…</translation>
    </message>
    <message>
        <source>&amp;Import a list of documents…</source>
        <translation>&amp;Nhập danh mục tài liệu…</translation>
    </message>
    <message>
        <source>&amp;Take over last year&apos;s documents…</source>
        <translation>&amp;Lấy tài liệu năm trước…</translation>
    </message>
    <message>
        <source>&amp;Watch a scan folder…</source>
        <translation>T&amp;heo dõi thư mục quét…</translation>
    </message>
    <message>
        <source>Print the evidence mat&amp;rix…</source>
        <translation>In &amp;ma trận tài liệu kiểm chứng…</translation>
    </message>
    <message>
        <source>Evidence &amp;matrix…</source>
        <translation>Ma t&amp;rận tài liệu kiểm chứng…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Tài liệu kiểm chứ&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Watch the scan folder “%1”</source>
        <translation>T&amp;heo dõi thư mục quét “%1”</translation>
    </message>
    <message>
        <source>E&amp;xport the evidence…</source>
        <translation>&amp;Xuất tài liệu kiểm chứng…</translation>
    </message>
    <message>
        <source>Find every&amp;where…</source>
        <translation>Tìm khắp &amp;nơi trong hồ sơ…</translation>
    </message>
</context>
<context>
    <name>parindex::MappingEditor</name>
    <message>
        <source>&amp;Only what needs a look</source>
        <translation>&amp;Chỉ hiện dòng cần xem</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Xác nhận và tiếp tục</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>&amp;Không có</translation>
    </message>
    <message>
        <source>Rows of the two years</source>
        <translation>Các dòng của hai năm</translation>
    </message>
    <message>
        <source>Every row is confirmed.</source>
        <translation>Mọi dòng đã được xác nhận.</translation>
    </message>
    <message>
        <source>none: type a code or words of a title to look for one (no accents needed)</source>
        <translation>không có: gõ mã hoặc vài từ của tên để tìm (không cần dấu)</translation>
    </message>
    <message>
        <source>Space or Enter in the table</source>
        <translation>Phím cách hoặc Enter trong bảng</translation>
    </message>
    <message>
        <source>No row of the other year belongs to this one (Del in the table)</source>
        <translation>Không dòng nào của năm kia ứng với dòng này (phím Del trong bảng)</translation>
    </message>
    <message>
        <source>Co&amp;ntinues</source>
        <translation>&amp;Nối tiếp từ</translation>
    </message>
    <message>
        <source>Has become &amp;part of</source>
        <translation>&amp;Đã nhập vào</translation>
    </message>
    <message>
        <source>%1/%2 confirmed</source>
        <translation>%1/%2 đã xác nhận</translation>
    </message>
</context>
<context>
    <name>parindex::MappingModel</name>
    <message>
        <source>the same</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>đổi vị trí</translation>
    </message>
    <message>
        <source>split</source>
        <translation>tách</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gộp</translation>
    </message>
    <message>
        <source>other maximum</source>
        <translation>đổi điểm tối đa</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>cần xác nhận</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>Earlier row</source>
        <translation>Dòng năm trước</translation>
    </message>
    <message>
        <source>Row of the new year</source>
        <translation>Dòng năm mới</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Max. then</source>
        <translation>Tối đa trước</translation>
    </message>
</context>
<context>
    <name>parindex::NewWorkspaceDialog</name>
    <message>
        <source>Choose a framework</source>
        <translation>Chọn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation>Bộ tiêu chí (*.json)</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Nơi lưu tệp</translation>
    </message>
    <message>
        <source>Assessment files (*.parindex)</source>
        <translation>Tệp hồ sơ (*.parindex)</translation>
    </message>
    <message>
        <source>for %1 to %2</source>
        <translation>dùng cho năm %1 đến %2</translation>
    </message>
    <message>
        <source>Type the name of the unit that assesses itself.</source>
        <translation>Hãy ghi tên đơn vị tự đánh giá.</translation>
    </message>
    <message>
        <source>Choose a framework.</source>
        <translation>Hãy chọn bộ tiêu chí.</translation>
    </message>
    <message>
        <source>Type your name; it stands in the history of changes.</source>
        <translation>Hãy ghi tên của bạn; tên này được ghi trong lịch sử thay đổi.</translation>
    </message>
    <message>
        <source>Choose where to keep the file.</source>
        <translation>Hãy chọn nơi lưu tệp.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name.</source>
        <translation>Đã có tệp tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1” không phải là thư mục.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Tệp mới</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơ&amp;n vị</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>&amp;Loại đơn vị</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Nă&amp;m</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>&amp;Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tên &amp;của bạn</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ, cơ quan ngang bộ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ban, ngành</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>for example Sở Nội vụ tỉnh Lâm Đồng</source>
        <translation>ví dụ Sở Nội vụ tỉnh Lâm Đồng</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Khác…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Tạo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>dùng cho năm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scored row(s)</source>
        <translation>
            <numerusform>%n dòng chấm điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>From an &amp;annex…</source>
        <translation>Từ phụ lục…</translation>
    </message>
    <message>
        <source>Import the criteria from the annex of a decision</source>
        <translation>Nhập bộ tiêu chí từ phụ lục của quyết định</translation>
    </message>
</context>
<context>
    <name>parindex::NewYear</name>
    <message>
        <source>The earlier assessment is not there any more.</source>
        <translation>Hồ sơ năm trước không còn nữa.</translation>
    </message>
    <message>
        <source>The new year must come after %1.</source>
        <translation>Năm mới phải sau năm %1.</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1 không phải là năm.</translation>
    </message>
    <message>
        <source>“%1” already has an assessment of %2 by this framework.</source>
        <translation>“%1” đã có hồ sơ năm %2 theo bộ tiêu chí này.</translation>
    </message>
    <message>
        <source>The framework is not there any more.</source>
        <translation>Bộ tiêu chí không còn nữa.</translation>
    </message>
    <message>
        <source>The only assessment of a file cannot be removed.</source>
        <translation>Không thể xóa hồ sơ duy nhất của tệp.</translation>
    </message>
    <message>
        <source>“%1” is empty. Remove it? This cannot be undone, and what was done before cannot be undone any more either.</source>
        <translation>“%1” còn trống. Xóa? Không thể hoàn tác việc này, và các thao tác trước đó cũng không hoàn tác được nữa.</translation>
    </message>
    <message>
        <source>Remove an empty year</source>
        <translation>Xóa năm còn trống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>parindex::NewYearDialog</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Start a new year</source>
        <translation>Bắt đầu năm mới</translation>
    </message>
    <message>
        <source>&amp;Earlier assessment</source>
        <translation>&amp;Hồ sơ năm trước</translation>
    </message>
    <message>
        <source>New &amp;year</source>
        <translation>Năm &amp;mới</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>&amp;Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Earlier assessment</source>
        <translation>Hồ sơ năm trước</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>Năm mới</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Chọn bộ tiêu chí</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Như cũ: %1</translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation>Bộ tiêu chí (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n scored row(s).</source>
        <translation>
            <numerusform>%n tiêu chí chấm điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the next page you see which of them continues which row of the earlier year.</source>
        <translation>Trang sau cho thấy dòng nào nối tiếp dòng nào của năm trước.</translation>
    </message>
    <message>
        <source>Every row continues itself.</source>
        <translation>Mỗi dòng nối tiếp chính nó.</translation>
    </message>
    <message>
        <source>Last year&apos;s documents become the checklist of the new year. Scores are not taken over.</source>
        <translation>Tài liệu năm ngoái thành danh mục cần rà của năm mới. Điểm không được chuyển sang.</translation>
    </message>
    <message>
        <source>Agencies and documents needed are taken over where the framework names none.</source>
        <translation>Cơ quan và tài liệu cần có được chuyển sang ở những chỗ bộ tiêu chí không nêu.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>&amp;Start the year</source>
        <translation>&amp;Bắt đầu năm</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not confirmed. They will be taken as new, or as gone: last year&apos;s score and documents will not be shown beside them.</source>
        <translation>
            <numerusform>%n dòng chưa xác nhận sẽ được coi là mới hoặc đã bỏ: điểm và tài liệu năm ngoái sẽ không hiện bên cạnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the year</source>
        <translation>Bắt đầu năm</translation>
    </message>
</context>
<context>
    <name>parindex::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>parindex::OpenAttachment</name>
    <message>
        <source>“%1” is not opened from here: only documents and pictures are, because a computer might run a file of another kind as a program.</source>
        <translation>“%1” không được mở từ đây: chỉ mở tài liệu và ảnh, vì máy có thể chạy tệp loại khác như một chương trình.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Trên máy này không có chương trình nào mở được “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be copied for reading. Check that the disk is not full.</source>
        <translation>Không tạo được bản sao của “%1” để đọc. Hãy kiểm tra đĩa còn chỗ trống.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Đang mở “%1”…</translation>
    </message>
</context>
<context>
    <name>parindex::PasteConversionDialog</name>
    <message>
        <source>Paste text in an old encoding</source>
        <translation>Dán văn bản bảng mã cũ</translation>
    </message>
    <message>
        <source>The text comes from a file of before Unicode (fonts such as .VnTime or VNI-Times). As it is, it cannot be read or found here. Convert it to Unicode?</source>
        <translation>Văn bản lấy từ tệp dùng bảng mã cũ, trước Unicode (phông như .VnTime, VNI-Times). Nếu để nguyên, ở đây sẽ không đọc được và không tìm thấy được. Chuyển sang Unicode?</translation>
    </message>
    <message>
        <source>As copied</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Sau khi chuyển</translation>
    </message>
    <message>
        <source>Convert to Unicode</source>
        <translation>Chuyển sang Unicode</translation>
    </message>
    <message>
        <source>Paste as it is</source>
        <translation>Dán nguyên văn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>parindex::PasteScores</name>
    <message>
        <source>Nothing was pasted. Line %1: %2</source>
        <translation>Chưa dán gì cả. Dòng %1: %2</translation>
    </message>
    <message>
        <source>there is no row for “%1”.</source>
        <translation>không có dòng tiêu chí cho “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>pasting %n score(s)</source>
        <translation>
            <numerusform>dán %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not apply this year. Take that mark away first.</source>
        <translation>%1 đang được đánh dấu không phát sinh trong năm nay. Hãy bỏ dấu đó trước.</translation>
    </message>
</context>
<context>
    <name>parindex::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or name, and check that there is space.</source>
        <translation>Không ghi được “%1”: %2. Hãy chọn thư mục hoặc tên khác và kiểm tra dung lượng còn trống.</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>đó không phải là một tệp thông thường</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>không vẽ được các trang</translation>
    </message>
    <message>
        <source>The example document “%1” needs %2 pages, but %3 are stated.</source>
        <translation>Tài liệu ví dụ “%1” cần %2 trang, nhưng ghi là %3 trang.</translation>
    </message>
</context>
<context>
    <name>parindex::Points</name>
    <message>
        <source>No number was given. Type points such as 9,44.</source>
        <translation>Chưa có số. Hãy gõ điểm như 9,44.</translation>
    </message>
    <message>
        <source>“%1” is not a number of points. Type digits with one comma, such as 9,44.</source>
        <translation>“%1” không phải là số điểm. Hãy gõ chữ số với một dấu phẩy, như 9,44.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals. Points are kept to 1/10000.</source>
        <translation>“%1” có hơn bốn chữ số thập phân. Điểm chỉ giữ đến 1/10000.</translation>
    </message>
    <message>
        <source>“%1” is too large for a number of points.</source>
        <translation>“%1” quá lớn so với một số điểm.</translation>
    </message>
</context>
<context>
    <name>parindex::Printing</name>
    <message>
        <source>Score sheet</source>
        <translation>Bảng tự chấm điểm</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Danh mục tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Lưu bảng tự chấm điểm</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Ma trận tài liệu kiểm chứng</translation>
    </message>
</context>
<context>
    <name>parindex::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>parindex::PublishedNotes</name>
    <message>
        <source>published</source>
        <translation>công bố</translation>
    </message>
    <message>
        <source>by subtraction</source>
        <translation>tính bằng phép trừ</translation>
    </message>
    <message>
        <source>Other figures that were published:</source>
        <translation>Số liệu công bố khác:</translation>
    </message>
    <message>
        <source>Source (%1): %2</source>
        <translation>Nguồn (%1): %2</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>điểm công bố %1</translation>
    </message>
    <message>
        <source>%1 by subtraction</source>
        <translation>điểm tính bằng phép trừ %1</translation>
    </message>
    <message>
        <source>share %1%</source>
        <translation>tỷ lệ %1%</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>hạng %1/%2</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>hạng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>giảm %n bậc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>tăng %n bậc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points against the year before</source>
        <translation>%1 điểm so với năm trước</translation>
    </message>
    <message>
        <source>Source (%1).</source>
        <translation>Nguồn (%1).</translation>
    </message>
</context>
<context>
    <name>parindex::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>parindex::Report</name>
    <message>
        <source>(Set of criteria: %1 – %2)</source>
        <translation>(Bộ tiêu chí: %1 – %2)</translation>
    </message>
    <message>
        <source>Unofficial set of criteria</source>
        <translation>Bộ tiêu chí không chính thức</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Người lập biểu</translation>
    </message>
    <message>
        <source>(Signature and full name)</source>
        <translation>(Ký, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Thủ trưởng cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>(Signature, seal and full name)</source>
        <translation>(Ký, đóng dấu, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>Public administration reform index %1, %2</source>
        <translation>Chỉ số cải cách hành chính năm %1, %2</translation>
    </message>
    <message>
        <source>%1, year %2, %3</source>
        <translation>%1, năm %2, %3</translation>
    </message>
</context>
<context>
    <name>parindex::ReportPreviewDialog</name>
    <message>
        <source>The report could not be printed. Check that the printer is on and connected.</source>
        <translation>Không in được báo cáo. Hãy kiểm tra máy in đã bật và đã kết nối chưa.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang của báo cáo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Trang </translation>
    </message>
    <message>
        <source> of %1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>parindex::RequirementFilterBar</name>
    <message>
        <source>Only rows with this gap: %1</source>
        <translation>Chỉ hiện dòng: %1</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Only the rows of this field</source>
        <translation>Chỉ hiện các dòng của lĩnh vực này</translation>
    </message>
</context>
<context>
    <name>parindex::RequirementLine</name>
    <message>
        <source>Required: %1</source>
        <translation>Yêu cầu: %1</translation>
    </message>
</context>
<context>
    <name>parindex::RequirementMatrix</name>
    <message>
        <source>not required</source>
        <translation>không yêu cầu</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>tự đọc</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>without a file</source>
        <translation>chưa có tệp</translation>
    </message>
    <message>
        <source>out of period</source>
        <translation>ngoài kỳ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>No points are claimed here, so nothing has to be proved.</source>
        <translation>Dòng này không nhận điểm nên không phải chứng minh.</translation>
    </message>
    <message>
        <source>Does not occur, so nothing has to be proved.</source>
        <translation>Không phát sinh nên không phải chứng minh.</translation>
    </message>
    <message>
        <source>The points come from outside, so nothing has to be proved here.</source>
        <translation>Điểm lấy từ bên ngoài nên không phải chứng minh ở đây.</translation>
    </message>
    <message>
        <source>no documents are required</source>
        <translation>bộ tiêu chí không nêu tài liệu cần có</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requirement(s) met</source>
        <translation>
            <numerusform>đủ %1/%n yêu cầu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>thiếu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of period</source>
        <translation>
            <numerusform>ngoài kỳ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>chưa có tệp %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>chưa rõ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with words to read</source>
        <translation>
            <numerusform>%n dòng có lời văn phải tự đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Cần: %1</translation>
    </message>
    <message>
        <source>Other, as worded</source>
        <translation>Khác (theo lời văn)</translation>
    </message>
</context>
<context>
    <name>parindex::RequirementMatrixDialog</name>
    <message>
        <source>Matrix of evidence documents – %1</source>
        <translation>Ma trận tài liệu kiểm chứng – %1</translation>
    </message>
    <message>
        <source>Rows of the criteria against the kinds of documents that they require</source>
        <translation>Các dòng tiêu chí đối chiếu với loại tài liệu cần có</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>Đế&amp;n dòng này</translation>
    </message>
    <message>
        <source>Show the row with its documents (Enter); Ctrl+M comes back here</source>
        <translation>Hiện dòng này cùng tài liệu của nó (Enter); Ctrl+M để trở lại đây</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Thêm tệp…</translation>
    </message>
    <message>
        <source>Add files from this computer as documents that prove this row</source>
        <translation>Thêm tệp từ máy này làm tài liệu kiểm chứng của dòng</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Open a copy of the document’s file for reading</source>
        <translation>Mở bản sao tệp của tài liệu để đọc</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>parindex::RequirementMatrixModel</name>
    <message>
        <source>or %1</source>
        <translation>hoặc %1</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Yêu cầu: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>outside %1 to %2</source>
        <translation>ngoài khoảng %1 – %2</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>không có tệp</translation>
    </message>
</context>
<context>
    <name>parindex::RequirementMatrixReport</name>
    <message>
        <source>Matrix of evidence documents</source>
        <translation>Ma trận tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
    <message>
        <source>A document without a word above it is cited, but not required.</source>
        <translation>Tài liệu không có chữ ở trên là tài liệu có viện dẫn nhưng không bị yêu cầu.</translation>
    </message>
    <message>
        <source>Out of period: dated outside the months in which documents of this year’s work are usually made.</source>
        <translation>Ngoài kỳ: ngày ban hành nằm ngoài khoảng thời gian tài liệu của năm đánh giá thường được ban hành.</translation>
    </message>
    <message>
        <source>Unclear: a document is cited whose kind is not known; it may be the one that is asked for.</source>
        <translation>Chưa rõ: có tài liệu chưa biết tên loại; có thể đó chính là tài liệu được yêu cầu.</translation>
    </message>
    <message>
        <source>*: no points are claimed, or the row does not occur or is scored from outside; it is not counted.</source>
        <translation>*: không nhận điểm, không phát sinh, hoặc điểm lấy từ bên ngoài; không được đếm.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Other kinds, and as worded</source>
        <translation>Loại khác, và theo lời văn</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (hoặc %2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n tài liệu nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::RestoreBackupDialog</name>
    <message>
        <source>Which file?</source>
        <translation>Tệp nào?</translation>
    </message>
    <message>
        <source>Assessment files (*.parindex)</source>
        <translation>Tệp hồ sơ (*.parindex)</translation>
    </message>
    <message>
        <source>Choose the file that you want back, or one of its copies in the folder beside it that ends in “.backups”.</source>
        <translation>Hãy chọn tệp cần lấy lại, hoặc một bản sao của tệp trong thư mục bên cạnh có đuôi “.backups”.</translation>
    </message>
    <message>
        <source>There is no copy of this file. A copy is made each time the file is opened, in a folder beside it.</source>
        <translation>Tệp này chưa có bản sao nào. Mỗi lần mở tệp, một bản sao được tạo trong thư mục bên cạnh.</translation>
    </message>
    <message>
        <source>The file goes back to how it was then. What it is now is kept beside it as “%1.before-restore”.</source>
        <translation>Tệp trở lại như lúc đó. Nội dung hiện nay được giữ bên cạnh với tên “%1.before-restore”.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>&amp;Copies, the newest first</source>
        <translation>&amp;Các bản sao, mới nhất trước</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Các bản sao, mới nhất trước</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Phục hồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>parindex::Rule</name>
    <message>
        <source>, at most %1</source>
        <translation>, tối đa %1</translation>
    </message>
    <message>
        <source>The numbers are too large to be worked out exactly. Check them for a digit too many.</source>
        <translation>Các số quá lớn nên không tính chính xác được. Hãy kiểm tra xem có thừa chữ số không.</translation>
    </message>
    <message>
        <source>The formula divides by zero, and the rule does not say what that means: set the score by hand.</source>
        <translation>Công thức chia cho 0 mà quy tắc không nói tính thế nào: hãy tự ghi điểm.</translation>
    </message>
    <message>
        <source>Still to be entered: %1.</source>
        <translation>Còn phải nhập: %1.</translation>
    </message>
    <message>
        <source>a shorter formula</source>
        <translation>công thức ngắn hơn</translation>
    </message>
    <message>
        <source>an operator or the end</source>
        <translation>dấu phép tính hoặc hết công thức</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>ít dấu ngoặc hơn</translation>
    </message>
    <message>
        <source>a number, a name or “(”</source>
        <translation>số, tên hoặc “(”</translation>
    </message>
    <message>
        <source>“)”</source>
        <translation>“)”</translation>
    </message>
    <message>
        <source>a number with fewer digits</source>
        <translation>số có ít chữ số hơn</translation>
    </message>
    <message>
        <source>min, max or if</source>
        <translation>min, max hoặc if</translation>
    </message>
    <message>
        <source>two or more values, three for “if”</source>
        <translation>từ hai giá trị trở lên, riêng “if” cần ba</translation>
    </message>
    <message>
        <source>The formula cannot be read at character %1: %2 is expected there.</source>
        <translation>Không đọc được công thức ở ký tự thứ %1: chỗ đó cần %2.</translation>
    </message>
    <message>
        <source>%1: a count cannot be below zero.</source>
        <translation>%1: số lượng không thể âm.</translation>
    </message>
    <message>
        <source>%1 cannot be more than zero while %2 is zero.</source>
        <translation>%1 không thể lớn hơn 0 khi %2 bằng 0.</translation>
    </message>
    <message>
        <source>%1 is zero, and the rule does not say what that means: set the score by hand.</source>
        <translation>%1 bằng 0 mà quy tắc không nói tính thế nào: hãy tự ghi điểm.</translation>
    </message>
    <message>
        <source>The rule has no levels.</source>
        <translation>Quy tắc không có mức nào.</translation>
    </message>
    <message>
        <source>The rule has more than a hundred levels.</source>
        <translation>Quy tắc có hơn một trăm mức.</translation>
    </message>
    <message>
        <source>Points are rounded to 0 to 4 decimals.</source>
        <translation>Điểm chỉ được làm tròn đến 0–4 chữ số thập phân.</translation>
    </message>
    <message>
        <source>The least points that the rule gives are above the most.</source>
        <translation>Điểm tối thiểu của quy tắc lớn hơn điểm tối đa.</translation>
    </message>
    <message>
        <source>Points in proportion need something that is measured.</source>
        <translation>Điểm theo tỷ lệ cần có đại lượng được đo.</translation>
    </message>
    <message>
        <source>The target of a proportion must be above zero.</source>
        <translation>Mục tiêu của tỷ lệ phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>A level of the rule has no name.</source>
        <translation>Có một mức của quy tắc không có tên.</translation>
    </message>
    <message>
        <source>The bounds %1 contradict each other.</source>
        <translation>Hai cận %1 mâu thuẫn nhau.</translation>
    </message>
    <message>
        <source>Two levels cover the same values: %1.</source>
        <translation>Hai mức trùng khoảng giá trị: %1.</translation>
    </message>
    <message>
        <source>A step must be above zero.</source>
        <translation>Bước phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, or stands twice.</source>
        <translation>“%1” không thể là tên biến, hoặc bị trùng.</translation>
    </message>
    <message>
        <source>The formula speaks of “%1”, which is not among its variables.</source>
        <translation>Công thức dùng “%1” nhưng không có biến này.</translation>
    </message>
    <message>
        <source>The rule has more than six levels of rules inside rules.</source>
        <translation>Quy tắc lồng nhau quá sáu lớp.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Type a number such as 47 or 92,5.</source>
        <translation>%1: không đọc được “%2”. Hãy gõ một số như 47 hoặc 92,5.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the answers.</source>
        <translation>%1: “%2” không phải là một trong các lựa chọn.</translation>
    </message>
    <message>
        <source>The rule says “%1” for “%2”, which cannot be read.</source>
        <translation>Quy tắc ghi “%1” cho “%2”, không đọc được.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, tối thiểu %1</translation>
    </message>
    <message>
        <source>This rule is not worked out by the program: read it and set the score by hand.</source>
        <translation>Chương trình không tính quy tắc này: hãy đọc và tự ghi điểm.</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>Đạt mọi điều kiện</translation>
    </message>
    <message>
        <source>Not fulfilled: %1</source>
        <translation>Chưa đạt: %1</translation>
    </message>
    <message>
        <source>The rule has no level for %1: set the score by hand.</source>
        <translation>Quy tắc không có mức nào cho %1: hãy tự ghi điểm.</translation>
    </message>
    <message>
        <source>%1: %2 + %3 steps × %4</source>
        <translation>%1: %2 + %3 bước × %4</translation>
    </message>
    <message>
        <source>Nothing arose, so the rule takes this criterion out of the sum</source>
        <translation>Không phát sinh nên theo quy tắc tiêu chí này không tính vào tổng</translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>mức đạt</translation>
    </message>
    <message>
        <source>%1 of the maximum</source>
        <translation>%1 điểm tối đa</translation>
    </message>
    <message>
        <source>value × %1</source>
        <translation>giá trị × %1</translation>
    </message>
    <message>
        <source>value ÷ %1 × %2</source>
        <translation>giá trị ÷ %1 × %2</translation>
    </message>
    <message>
        <source>all of it → %1, else 0</source>
        <translation>đủ tất cả → %1, nếu không: 0</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>mọi giá trị</translation>
    </message>
    <message>
        <source>each %1 more: %2</source>
        <translation>cứ thêm %1: %2</translation>
    </message>
    <message>
        <source>each %1 less: %2</source>
        <translation>cứ bớt %1: %2</translation>
    </message>
    <message>
        <source>at the start: %1</source>
        <translation>ban đầu: %1</translation>
    </message>
    <message>
        <source>%1, each: %2</source>
        <translation>%1, mỗi đơn vị: %2</translation>
    </message>
    <message>
        <source>the best of:</source>
        <translation>lấy mức cao nhất trong:</translation>
    </message>
    <message>
        <source>read by people</source>
        <translation>người chấm</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>không dưới %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>tối đa %1</translation>
    </message>
</context>
<context>
    <name>parindex::RuleCard</name>
    <message>
        <source>what the rule of %1 asks for</source>
        <translation>số liệu tính điểm của %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>The score is not what the rule gives: say why in the explanation.</source>
        <translation>Điểm khác với điểm theo quy tắc: hãy nêu lý do ở phần giải trình.</translation>
    </message>
    <message>
        <source>The score is not what the rule gives; the explanation says why.</source>
        <translation>Điểm khác với điểm theo quy tắc; lý do đã nêu ở phần giải trình.</translation>
    </message>
    <message>
        <source>score of %1 by its rule</source>
        <translation>điểm của %1 theo quy tắc</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1 (%2 điểm)</translation>
    </message>
</context>
<context>
    <name>parindex::RuleForm</name>
    <message>
        <source>The program works nothing out: people read the rule and decide.</source>
        <translation>Chương trình không tự tính: người chấm đọc cách chấm và quyết định.</translation>
    </message>
    <message>
        <source>The program works out:</source>
        <translation>Chương trình tự tính:</translation>
    </message>
    <message>
        <source>Recognised in the words above:</source>
        <translation>Nhận ra từ nội dung trên:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Ví dụ:</translation>
    </message>
    <message>
        <source>This is no JSON yet; something is wrong near letter %1.</source>
        <translation>Chưa đúng JSON; có lỗi gần ký tự thứ %1.</translation>
    </message>
    <message>
        <source>Use the recognised rule</source>
        <translation>Dùng quy tắc nhận ra</translation>
    </message>
    <message>
        <source>Leave it to people</source>
        <translation>Để người chấm</translation>
    </message>
    <message>
        <source>Rule as JSON</source>
        <translation>Quy tắc dạng JSON</translation>
    </message>
    <message>
        <source>For rules that are not recognised in words: see the help on file formats.</source>
        <translation>Cho quy tắc không nhận ra được từ lời văn: xem tài liệu về định dạng tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::RuleText</name>
    <message>
        <source>there is no text</source>
        <translation>không có nội dung</translation>
    </message>
    <message>
        <source>“%1” was not understood</source>
        <translation>chưa hiểu “%1”</translation>
    </message>
    <message>
        <source>the levels leave a gap, overlap, or mix numbers and words</source>
        <translation>các mức bị hở, chồng lên nhau hoặc lẫn số với chữ</translation>
    </message>
    <message>
        <source>no level gives the maximum (%1)</source>
        <translation>không mức nào đạt điểm tối đa (%1)</translation>
    </message>
    <message>
        <source>“%1” is the only level</source>
        <translation>“%1” là mức duy nhất</translation>
    </message>
    <message>
        <source>the levels do not cover every case, or one of them is not clear by itself</source>
        <translation>các mức chưa bao hết mọi trường hợp, hoặc có mức tự nó chưa rõ nghĩa</translation>
    </message>
    <message>
        <source>the levels are about different things, or set further conditions</source>
        <translation>các mức nói về những nội dung khác nhau, hoặc đặt thêm điều kiện</translation>
    </message>
    <message>
        <source>the points in proportion do not fit the levels beside them</source>
        <translation>điểm tính theo tỷ lệ không khớp với các mức bên cạnh</translation>
    </message>
    <message>
        <source>“%1” does not say from what is deducted</source>
        <translation>“%1” không nói trừ từ mức điểm nào</translation>
    </message>
    <message>
        <source>“%1” gives more than the maximum (%2)</source>
        <translation>“%1” cho nhiều điểm hơn điểm tối đa (%2)</translation>
    </message>
</context>
<context>
    <name>parindex::SaveCopy</name>
    <message>
        <source>Workspaces</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Copying the attached files…</source>
        <translation>Đang sao chép các tệp đính kèm…</translation>
    </message>
</context>
<context>
    <name>parindex::ScanWatch</name>
    <message>
        <source>Watch a scan folder</source>
        <translation>Theo dõi thư mục quét</translation>
    </message>
    <message numerus="yes">
        <source>%n new scan(s) in “%1”.</source>
        <translation>
            <numerusform>%n bản quét mới trong “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>The scan folder “%1” cannot be reached now. It is watched again as soon as it is back; nothing in it was changed.</source>
        <translation>Hiện không truy cập được thư mục quét “%1”. Chương trình sẽ theo dõi tiếp khi có lại; không có gì trong đó bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>parindex::Schema</name>
    <message>
        <source>The file holds tables that a workspace of this program does not have, so it is not opened. Restore a backup from the start page.</source>
        <translation>Tệp chứa những bảng mà tệp hồ sơ của chương trình không có nên không được mở. Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
</context>
<context>
    <name>parindex::Score</name>
    <message>
        <source>%1: %2 points is below %3, the least that can be given.</source>
        <translation>%1: %2 điểm thấp hơn %3, mức thấp nhất có thể chấm.</translation>
    </message>
    <message>
        <source>%1: %2 points is above the maximum of %3.</source>
        <translation>%1: %2 điểm vượt điểm tối đa %3.</translation>
    </message>
    <message>
        <source>%1: points that are taken off have a minus and lie between %2 and 0; %3 does not.</source>
        <translation>%1: điểm trừ ghi dấu trừ, từ %2 đến 0; %3 không nằm trong khoảng đó.</translation>
    </message>
</context>
<context>
    <name>parindex::ScoreCharts</name>
    <message>
        <source>Achieved</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ đạt</translation>
    </message>
    <message>
        <source>Not scored yet: %1 of %2 scored rows, %3 points.</source>
        <translation>Chưa chấm: %1 trên %2 dòng, %3 điểm.</translation>
    </message>
    <message>
        <source>Score against maximum by field – %1: %2, of which scored by documents %3</source>
        <translation>Điểm so với tối đa theo lĩnh vực – %1: %2, trong đó phần tự chấm, thẩm định %3</translation>
    </message>
    <message>
        <source>Scored by documents</source>
        <translation>Phần tự chấm, thẩm định</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Score against maximum by criterion – %1. %2 – %3: %4</source>
        <translation>Điểm so với tối đa theo tiêu chí – %1. %2 – %3: %4</translation>
    </message>
    <message>
        <source>Share of the maximum by field – %1</source>
        <translation>Tỷ lệ đạt theo lĩnh vực – %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
</context>
<context>
    <name>parindex::ScoreDelegate</name>
    <message>
        <source>Score of %1</source>
        <translation>Điểm của %1</translation>
    </message>
</context>
<context>
    <name>parindex::ScoreEditor</name>
    <message>
        <source>score and explanation of %1</source>
        <translation>điểm và giải trình của %1</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>Đ&amp;iểm</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Why points are lost, or what the documents do not show. Saved as you type.</source>
        <translation>Vì sao mất điểm, hoặc điều tài liệu chưa thể hiện. Tự lưu khi gõ.</translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>Giải t&amp;rình</translation>
    </message>
</context>
<context>
    <name>parindex::ScoreSheetReport</name>
    <message>
        <source>Self-assessment score sheet</source>
        <translation>Bảng tự đánh giá, chấm điểm</translation>
    </message>
    <message>
        <source>Part that is self-scored and appraised</source>
        <translation>Phần tự chấm và thẩm định</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Field, criterion, sub-criterion</source>
        <translation>Lĩnh vực, tiêu chí, tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối&#xa0;đa</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Evidence documents</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Appraisal, round 1</source>
        <translation>Thẩm định lần&#xa0;1</translation>
    </message>
    <message>
        <source>Appraisal, round 2</source>
        <translation>Thẩm định lần&#xa0;2</translation>
    </message>
    <message>
        <source>(points by survey)</source>
        <translation>(điểm điều tra xã hội học)</translation>
    </message>
    <message>
        <source>(points by the satisfaction index)</source>
        <translation>(điểm theo Chỉ số hài lòng SIPAS)</translation>
    </message>
    <message>
        <source>(points by published statistics)</source>
        <translation>(điểm theo số liệu thống kê công bố)</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Mục %1</translation>
    </message>
    <message>
        <source>does not occur</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>%1 of %2 leaves have points; the total is the published one.</source>
        <translation>%1/%2 mục đã có điểm; tổng là số đã công bố.</translation>
    </message>
    <message>
        <source>%1 of %2 leaves have points; sums count those only.</source>
        <translation>%1/%2 mục đã có điểm; các tổng chỉ tính những mục này.</translation>
    </message>
    <message>
        <source>“–”: points that come from outside (survey, satisfaction index, statistics) and are not published yet.</source>
        <translation>“–”: điểm do bên ngoài xác định (điều tra xã hội học, Chỉ số hài lòng, số liệu thống kê) và chưa được công bố.</translation>
    </message>
    <message>
        <source>About the set of criteria: %1</source>
        <translation>Về bộ tiêu chí: %1</translation>
    </message>
    <message>
        <source>Satisfaction index (SIPAS)</source>
        <translation>Chỉ số hài lòng (SIPAS)</translation>
    </message>
    <message>
        <source>≠: the points are not what the rule gives; the explanation says why.</source>
        <translation>≠: điểm khác với điểm theo quy tắc; lý do nêu ở phần giải trình.</translation>
    </message>
    <message>
        <source>Read and accepted: %1</source>
        <translation>Đã xem xét và chấp nhận: %1</translation>
    </message>
</context>
<context>
    <name>parindex::ScoresCsv</name>
    <message>
        <source>there is no code</source>
        <translation>không có mã</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>the code “%1” stands on line %2 already</source>
        <translation>mã “%1” đã có ở dòng %2</translation>
    </message>
    <message>
        <source>The first line must name the columns code, score and explanation.</source>
        <translation>Dòng đầu phải ghi tên các cột code, score và explanation.</translation>
    </message>
    <message>
        <source>a text in quotes has no end</source>
        <translation>văn bản trong ngoặc kép không có dấu đóng</translation>
    </message>
    <message>
        <source>the comma of a number seems to have been read as the mark between two columns; write 9.44 or “9,44” in quotes, or separate the columns by semicolons</source>
        <translation>dấu phẩy của số có vẻ đã bị đọc thành dấu ngăn cột; hãy viết 9.44 hoặc “9,44” trong dấu ngoặc kép, hoặc ngăn cột bằng dấu chấm phẩy</translation>
    </message>
</context>
<context>
    <name>parindex::SearchDialog</name>
    <message numerus="yes">
        <source>The text of %n file(s) is still being read.</source>
        <translation>
            <numerusform>Đang đọc nội dung của %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words of a number, an abstract, a title, or of the text inside the files: the beginnings are enough, and accents are not needed.</source>
        <translation>Gõ vài từ trong số ký hiệu, trích yếu, tên tiêu chí hoặc nội dung tệp: chỉ cần phần đầu của từ, không cần gõ dấu.</translation>
    </message>
    <message>
        <source>Nothing holds all of these words. Try fewer of them, or only their beginnings.</source>
        <translation>Không có gì chứa đủ các từ này. Hãy thử ít từ hơn, hoặc chỉ gõ phần đầu của từ.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown; more words find fewer.</source>
        <translation>
            <numerusform>Hiện %n kết quả sát nhất; gõ thêm từ để thu hẹp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and row(s) found.</source>
        <translation>
            <numerusform>Tìm thấy %n tài liệu và tiêu chí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Tìm khắp hồ sơ</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Từ cần tìm</translation>
    </message>
    <message>
        <source>Find in documents, their files and the criteria (no accents needed)</source>
        <translation>Tìm trong tài liệu, tệp đính kèm và tiêu chí (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
</context>
<context>
    <name>parindex::SearchHitModel</name>
    <message>
        <source>number</source>
        <translation>số ký hiệu</translation>
    </message>
    <message>
        <source>abstract, title</source>
        <translation>trích yếu, tên</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tên loại</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>tên tệp</translation>
    </message>
    <message>
        <source>row that it proves</source>
        <translation>tiêu chí được chứng minh</translation>
    </message>
    <message>
        <source>text, page %1</source>
        <translation>nội dung, trang %1</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>nội dung tệp</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>giải trình</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Tài liệu %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Tiêu chí %1</translation>
    </message>
    <message>
        <source>Document or row</source>
        <translation>Tài liệu, tiêu chí</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Tìm thấy ở</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Đoạn trích</translation>
    </message>
</context>
<context>
    <name>parindex::SeparatedText</name>
    <message>
        <source>The table is larger than 16 MB, so it is not read.</source>
        <translation>Bảng lớn hơn 16 MB nên không được đọc.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8. In Excel, save it as “CSV UTF-8”.</source>
        <translation>Bảng không ở dạng UTF-8. Trong Excel, hãy lưu dưới dạng “CSV UTF-8”.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n chỗ nữa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::Session</name>
    <message>
        <source>score of %1</source>
        <translation>điểm của %1</translation>
    </message>
    <message>
        <source>explanation of %1</source>
        <translation>giải trình của %1</translation>
    </message>
    <message>
        <source>applicability of %1</source>
        <translation>phát sinh của %1</translation>
    </message>
    <message numerus="yes">
        <source>withdrawal of %n acceptance(s)</source>
        <translation>
            <numerusform>bỏ chấp nhận %n cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %n warning(s)</source>
        <translation>
            <numerusform>chấp nhận %n cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n document(s)</source>
        <translation>
            <numerusform>bỏ %n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %n document(s)</source>
        <translation>
            <numerusform>khôi phục %n tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::SessionView</name>
    <message>
        <source>Saved to “%1”</source>
        <translation>Đã lưu vào “%1”</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>parindex::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Enter the score of the row, and go on to the next</source>
        <translation>Nhập điểm của dòng rồi sang dòng kế tiếp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the score, and go on to the next row without one</source>
        <translation>Nhập điểm rồi sang dòng chưa chấm kế tiếp</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Begin a score by typing it</source>
        <translation>Gõ số để bắt đầu chấm điểm</translation>
    </message>
    <message>
        <source>Clear the score of the row</source>
        <translation>Xóa điểm của dòng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>parindex::SpreadsheetTables</name>
    <message>
        <source>The file holds macros. They were not looked at and are not taken over.</source>
        <translation>Tệp có chứa macro. Phần mềm không chạy và không lấy các macro này.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a spreadsheet. Open it in Excel or LibreOffice, save it again, and try once more.</source>
        <translation>Không đọc được “%1” như một bảng tính. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi thử lần nữa.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold formulas: the results that were stored with them were taken.</source>
        <translation>
            <numerusform>%n ô chứa công thức: đã lấy kết quả lưu sẵn trong tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were left out (%1). Show them in the file if they count.</source>
        <translation>
            <numerusform>Đã bỏ qua %n dòng ẩn (%1). Nếu cần tính, hãy cho hiện trong tệp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::StartPage</name>
    <message>
        <source>opened on %1</source>
        <translation>mở ngày %1</translation>
    </message>
    <message>
        <source>not found any more</source>
        <translation>không còn tìm thấy</translation>
    </message>
    <message>
        <source>Self-assessment of administrative reform</source>
        <translation>Tự đánh giá cải cách hành chính</translation>
    </message>
    <message>
        <source>Score, attach evidence, see where points are lost, and print – on this computer alone, without a network. Every change is saved at once and can be undone.</source>
        <translation>Chấm điểm, đính kèm tài liệu kiểm chứng, xem điểm mất ở đâu và in – ngay trên máy này, không cần mạng. Mọi thay đổi được lưu ngay và có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Đắk Nông 2022 and 2023 with the published figures, and a half-finished sheet to try things on.</source>
        <translation>Đắk Nông 2022 và 2023 theo số liệu đã công bố, và một hồ sơ đang chấm dở để dùng thử.</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>Tạo &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Mở tệ&amp;p…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Phục &amp;hồi bản sao lưu…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>Files that you open will be listed here.</source>
        <translation>Các tệp bạn mở sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Mở &amp;ví dụ</translation>
    </message>
    <message>
        <source>Recent f&amp;iles</source>
        <translation>Tệp gần đâ&amp;y</translation>
    </message>
</context>
<context>
    <name>parindex::StoredContent</name>
    <message>
        <source>“%1” is not what was attached any more, or cannot be read to its end. Attach the right file again.</source>
        <translation>“%1” không còn đúng như khi đính kèm, hoặc không đọc được hết. Hãy đính kèm lại tệp đúng.</translation>
    </message>
    <message>
        <source>“%1” is missing from the folder of attached files. Attach the file again.</source>
        <translation>“%1” không còn trong thư mục tệp đính kèm. Hãy đính kèm lại tệp.</translation>
    </message>
</context>
<context>
    <name>parindex::SweepFiles</name>
    <message>
        <source>Looking for files that no document uses…</source>
        <translation>Đang tìm các tệp không tài liệu nào dùng…</translation>
    </message>
    <message numerus="yes">
        <source>The folder of attached files holds %n file(s), %1 in all, that no document uses. Remove them? It cannot be undone.</source>
        <translation>
            <numerusform>Thư mục tệp đính kèm có %n tệp, tổng cộng %1, không tài liệu nào dùng. Xóa các tệp này? Không hoàn tác được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) stay, because a backup needs them.</source>
        <translation>
            <numerusform>%n tệp khác được giữ lại vì bản sao lưu còn cần.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>Tệp không dùng đến</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Removing unused files…</source>
        <translation>Đang xóa các tệp không dùng đến…</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n unused file(s).</source>
        <translation>
            <numerusform>Đã xóa %n tệp không dùng đến.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::TableFile</name>
    <message>
        <source>“%1” cannot be read. Check that it is still there.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra tệp có còn ở đó không.</translation>
    </message>
    <message>
        <source>“%1” is neither a table nor a document with tables. Choose a file of the kind .xlsx, .ods, .docx or .csv.</source>
        <translation>“%1” không phải là bảng hay văn bản có bảng. Hãy chọn tệp loại .xlsx, .ods, .docx hoặc .csv.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB, so it is no table of criteria.</source>
        <translation>“%1” lớn hơn 64 MB nên không phải là bảng tiêu chí.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, or of the old kind .xls or .doc. Open it, save a copy without a password as .xlsx or .docx, and choose that.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu, hoặc thuộc loại cũ .xls, .doc. Hãy mở tệp, lưu một bản không có mật khẩu dạng .xlsx hoặc .docx rồi chọn bản đó.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, from which tables cannot be read safely. Ask for the Word or Excel file of the annex, or copy the table from Word and paste it.</source>
        <translation>“%1” là tệp PDF, không thể đọc bảng một cách chắc chắn. Hãy xin tệp Word hoặc Excel của phụ lục, hoặc sao chép bảng từ Word rồi dán vào.</translation>
    </message>
    <message>
        <source>“%1” holds a table of more than 20,000 rows, 200 columns or 400,000 cells, so it is no table of criteria.</source>
        <translation>“%1” có bảng hơn 20.000 dòng, 200 cột hoặc 400.000 ô nên không phải là bảng tiêu chí.</translation>
    </message>
    <message>
        <source>In “%1” a text in quotes begins on line %2 and has no end, so all that follows would be lost. Close it, and try once more.</source>
        <translation>Trong “%1”, đoạn chữ trong ngoặc kép bắt đầu ở dòng %2 không có dấu đóng, nên phần sau sẽ bị mất. Hãy thêm dấu đóng rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” holds no table.</source>
        <translation>“%1” không có bảng nào.</translation>
    </message>
</context>
<context>
    <name>parindex::TakeOverLastYear</name>
    <message>
        <source>Take over last year&apos;s documents</source>
        <translation>Lấy tài liệu năm trước</translation>
    </message>
    <message numerus="yes">
        <source>taking over %n document(s)</source>
        <translation>
            <numerusform>lấy %n tài liệu năm trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents cannot be cited in this year now, because it is locked or the file is open for reading only.</source>
        <translation>Hiện không thể viện dẫn tài liệu cho năm này, vì đã chốt hoặc tệp chỉ mở để đọc.</translation>
    </message>
    <message>
        <source>This year continues no earlier one, so there are no documents to take over. “Start a new year” makes one that does.</source>
        <translation>Năm này không nối tiếp năm nào nên không có tài liệu để lấy. Dùng “Bắt đầu năm mới” để tạo năm nối tiếp.</translation>
    </message>
    <message>
        <source>Every document of last year has its counterpart in this one.</source>
        <translation>Mọi tài liệu năm trước đã có tài liệu tương ứng trong năm nay.</translation>
    </message>
</context>
<context>
    <name>parindex::Window</name>
    <message>
        <source>the window shows one file. A name with spaces needs quotation marks.</source>
        <translation>cửa sổ chỉ mở một tệp. Tên có dấu cách phải đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>--language is vi or en.</source>
        <translation>--language là vi hoặc en.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme là light hoặc dark.</translation>
    </message>
</context>
<context>
    <name>parindex::Workspace</name>
    <message>
        <source>Only the lowest rows of the criteria can be scored; the rows above are their sums.</source>
        <translation>Chỉ chấm điểm được các dòng thấp nhất; các dòng phía trên là tổng của chúng.</translation>
    </message>
    <message>
        <source>“%1” is locked: its scores cannot be changed any more.</source>
        <translation>“%1” đã chốt: không thay đổi điểm được nữa.</translation>
    </message>
    <message>
        <source>The folder of attached files holds %1, which no document uses.</source>
        <translation>Thư mục tệp đính kèm có %1 mà không tài liệu nào dùng.</translation>
    </message>
    <message>
        <source>“%1” cites a row that the criteria do not have.</source>
        <translation>“%1” viện dẫn một dòng không có trong bộ tiêu chí.</translation>
    </message>
    <message>
        <source>“%1” is damaged: parts of it belong to nothing. Restore a backup from the start page.</source>
        <translation>“%1” bị hỏng: có mẩu dữ liệu không thuộc về đâu. Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” is locked: what proves its scores cannot be changed any more.</source>
        <translation>“%1” đã chốt: không thay đổi tài liệu kiểm chứng của nó được nữa.</translation>
    </message>
    <message>
        <source>%1: only the points of the stage that “%2” is at can be changed.</source>
        <translation>%1: chỉ sửa được điểm của bước mà “%2” đang ở.</translation>
    </message>
    <message>
        <source>Only a draft can be locked.</source>
        <translation>Chỉ chốt được hồ sơ đang tự chấm.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be locked: %n red finding(s) stand.</source>
        <translation>
            <numerusform>Chưa chốt được “%1”: còn %n vấn đề đỏ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be locked: a file of “%2” is missing. Attach it again.</source>
        <translation>Chưa chốt được “%1”: mất tệp của “%2”. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>Only a locked sheet can be unlocked.</source>
        <translation>Chỉ mở chốt được hồ sơ đã chốt.</translation>
    </message>
    <message>
        <source>A sheet is unlocked with a reason only; it is kept in the history.</source>
        <translation>Phải nêu lý do khi mở chốt; lý do được lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>“%1” is red and cannot be accepted: it has to be put right.</source>
        <translation>“%1” là vấn đề đỏ nên không chấp nhận được: phải xử lý.</translation>
    </message>
    <message>
        <source>The row that was accepted is none of these criteria.</source>
        <translation>Dòng được chấp nhận không thuộc bộ tiêu chí này.</translation>
    </message>
    <message>
        <source>“%1” is locked: what was accepted cannot be changed any more.</source>
        <translation>“%1” đã chốt: không thay đổi được các cảnh báo đã chấp nhận.</translation>
    </message>
    <message>
        <source>“%1” is scored by these criteria, so they do not change any more. Make a revision and change that.</source>
        <translation>Hồ sơ “%1” đang chấm theo bộ tiêu chí này nên không sửa được nữa. Hãy tạo bản sửa đổi rồi sửa bản đó.</translation>
    </message>
    <message>
        <source>The file does not have these criteria any more.</source>
        <translation>Tệp không còn bộ tiêu chí này.</translation>
    </message>
    <message>
        <source>%1: a row needs a title.</source>
        <translation>%1: mỗi dòng phải có tên.</translation>
    </message>
    <message>
        <source>The earlier assessment, or a row that is to be continued, is not there.</source>
        <translation>Không có hồ sơ năm trước hoặc dòng cần nối tiếp.</translation>
    </message>
    <message>
        <source>A year continues an earlier year of the same unit.</source>
        <translation>Một năm chỉ nối tiếp năm trước của cùng đơn vị.</translation>
    </message>
    <message>
        <source>The assessment is not there any more.</source>
        <translation>Hồ sơ không còn nữa.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: scores, explanations or published figures have been entered.</source>
        <translation>Không thể xóa “%1”: đã nhập điểm, giải trình hoặc số liệu công bố.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: documents are cited in it.</source>
        <translation>Không thể xóa “%1”: đã dẫn tài liệu.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: a later year was started from it.</source>
        <translation>Không thể xóa “%1”: có năm sau bắt đầu từ đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: a reason was given for accepting a finding.</source>
        <translation>Không xóa được “%1”: đã có lý do chấp nhận một vấn đề.</translation>
    </message>
    <message>
        <source>“%1”, or the folder of its files, is there already. Choose another name for the copy.</source>
        <translation>“%1” hoặc thư mục tệp của nó đã có sẵn. Hãy chọn tên khác cho bản sao.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the disk is not full and that the folder can be written.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra đĩa còn chỗ trống và thư mục cho phép ghi.</translation>
    </message>
    <message>
        <source>An unused file could not be removed from the folder of attached files. Check that you may write there, then try again.</source>
        <translation>Không xóa được một tệp không dùng đến trong thư mục tệp đính kèm. Hãy kiểm tra quyền ghi vào thư mục đó rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>parindex::WorkspaceFile</name>
    <message>
        <source>“%1” is damaged and was not opened. Restore a backup from the start page.</source>
        <translation>“%1” bị hỏng nên không được mở. Hãy phục hồi bản sao lưu từ trang Bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. Install that version to open it.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình tạo ra. Hãy cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>“%1” already exists and is not overwritten. Choose another name.</source>
        <translation>“%1” đã tồn tại và không bị ghi đè. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Copy it to a folder of your own to work on it.</source>
        <translation>“%1” chỉ cho phép đọc. Hãy sao chép về thư mục của bạn để làm việc.</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only.</source>
        <translation>“%1” được mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that its folder exists and can be written, and that the disk is not full.</source>
        <translation>Không tạo được “%1”. Hãy kiểm tra thư mục của tệp có tồn tại và cho phép ghi, và đĩa còn chỗ trống.</translation>
    </message>
</context>
<context>
    <name>parindex::WorkspaceOpening</name>
    <message>
        <source>There are backups of this file. Do you want to go back to one of them?</source>
        <translation>Tệp này có các bản sao lưu. Bạn có muốn trở lại một bản không?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Chọn bản sao lưu…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Assessment files (*.parindex)</source>
        <translation>Tệp hồ sơ (*.parindex)</translation>
    </message>
</context>
<context>
    <name>parindex::WriterLock</name>
    <message>
        <source>The folder of “%1” is read-only, so the file is opened for reading only. Copy it to a folder of your own to work on it.</source>
        <translation>Thư mục của “%1” chỉ cho phép đọc nên tệp được mở chỉ để đọc. Hãy sao chép về thư mục của bạn để làm việc.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>người khác</translation>
    </message>
    <message>
        <source>“%1” is being worked on by %2, so it is opened for reading only. Open it again when they have closed it.</source>
        <translation>%2 đang làm việc trên “%1” nên tệp được mở chỉ để đọc. Hãy mở lại sau khi họ đóng tệp.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”, so it is opened for reading only. Check that the disk is not full, then open it again.</source>
        <translation>Không ghi được gì bên cạnh “%1” nên tệp chỉ được mở để đọc. Hãy kiểm tra đĩa còn chỗ trống rồi mở lại.</translation>
    </message>
</context>
<context>
    <name>parindex::WrittenDate</name>
    <message>
        <source>“%1” is not a date. Type day, month and year, such as 18/07/2024, or leave it empty.</source>
        <translation>“%1” không phải là ngày. Hãy gõ ngày, tháng, năm như 18/07/2024, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>parindex::YearTakeoverDialog</name>
    <message>
        <source>Take over last year&apos;s documents</source>
        <translation>Lấy tài liệu năm trước</translation>
    </message>
    <message>
        <source>Last year&apos;s documents</source>
        <translation>Tài liệu năm trước</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Cite again</source>
        <translation>&amp;Viện dẫn lại</translation>
    </message>
    <message>
        <source>&amp;New of this year</source>
        <translation>&amp;Mới của năm nay</translation>
    </message>
    <message>
        <source>N&amp;either</source>
        <translation>&amp;Không cả hai</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of last year have no counterpart yet.</source>
        <translation>
            <numerusform>%n tài liệu năm trước chưa có tài liệu tương ứng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited again.</source>
        <translation>
            <numerusform>%n được viện dẫn lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added for this year without number, date and file.</source>
        <translation>
            <numerusform>%n được thêm cho năm nay, chưa có số, ngày và tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and regulations mostly hold on, plans and reports are made each year: please check the proposals. Space goes through the choices.</source>
        <translation>Quyết định, quy định thường còn hiệu lực; kế hoạch, báo cáo làm hằng năm: xin kiểm tra lại các đề xuất. Phím cách chuyển qua các lựa chọn.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n document(s)</source>
        <translation>
            <numerusform>&amp;Lấy %n tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::YearTakeoverModel</name>
    <message>
        <source>Cite again</source>
        <translation>Viện dẫn lại</translation>
    </message>
    <message>
        <source>New of this year</source>
        <translation>Mới của năm nay</translation>
    </message>
    <message>
        <source>Document of last year</source>
        <translation>Tài liệu năm trước</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Tiêu chí</translation>
    </message>
</context>
<context>
    <name>parindex::YearsChart</name>
    <message>
        <source>Share of the maximum, %1 and %2 – %3</source>
        <translation>Tỷ lệ đạt năm %1 và %2 – %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Tỷ lệ năm %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>The two years follow different frameworks: only their totals are compared.</source>
        <translation>Hai năm theo hai bộ tiêu chí khác nhau: chỉ so sánh tổng điểm.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Scored by documents</source>
        <translation>Phần tự chấm, thẩm định</translation>
    </message>
</context>
<context>
    <name>parindex::ZipArchive</name>
    <message>
        <source>“%1” is damaged and cannot be read. Open it in the program it comes from, save it again, and try once more.</source>
        <translation>“%1” bị hỏng, không đọc được. Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>“%1” holds too many parts to be a document, so it is not opened.</source>
        <translation>“%1” có quá nhiều thành phần so với một văn bản nên không được mở.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save a copy without a password, and choose that.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu. Hãy lưu một bản không có mật khẩu rồi chọn bản đó.</translation>
    </message>
    <message>
        <source>“%1” would be far larger unpacked than any table of criteria, so it is not opened.</source>
        <translation>“%1” khi giải nén lớn hơn nhiều so với mọi bảng tiêu chí nên không được mở.</translation>
    </message>
    <message>
        <source>“%1” defines entities of its own, as no office program does and hostile files do, so it is not opened.</source>
        <translation>“%1” tự định nghĩa thực thể XML, điều mà phần mềm văn phòng không làm còn tệp độc hại thì làm, nên không được mở.</translation>
    </message>
</context>
<context>
    <name>parindex::ZipWriter</name>
    <message>
        <source>“%1” could not be written. Check that the disk is not full and that the folder can be written.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra đĩa còn chỗ trống và thư mục cho phép ghi.</translation>
    </message>
</context>
</TS>
