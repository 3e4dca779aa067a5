// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworksheet.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace parindex::FrameworkSheet {

const std::array<ColumnForm, ColumnCount> &columns()
{
    static constexpr std::array<ColumnForm, ColumnCount> all{{{"Mã", 10, true}, {"Bậc", 5, true}, {"Cấp", 14, false},
        {"Tên", 48, true}, {"Điểm tối đa", 10, true}, {"Nguồn điểm", 16, false}, {"Cách chấm", 42, false},
        {"Quy tắc (máy đọc)", 24, false}, {"Không phát sinh", 24, false}, {"Không phát sinh tính là", 24, false},
        {"Loại điểm", 13, false}, {"Quy đổi về", 10, false}, {"Tài liệu kiểm chứng", 36, false},
        {"Cơ quan chủ trì", 22, false}, {"Cơ quan phối hợp", 24, false}, {"Hướng dẫn", 36, false}}};
    return all;
}

const std::array<const char *, HeaderRowCount> &headerRows()
{
    static constexpr std::array<const char *, HeaderRowCount> all{"Định dạng", "Số quyết định", "Tên bộ tiêu chí", "Cơ quan ban hành",
        "Ngày ban hành", "Đối tượng", "Năm đầu áp dụng", "Năm cuối áp dụng", "Chính thức", "Lần sửa đổi", "Ghi chú"};
    return all;
}

const std::array<ColumnForm, GradingColumnCount> &gradingColumns()
{
    static constexpr std::array<ColumnForm, GradingColumnCount> all{{{"Xếp loại", 28, true}, {"Từ", 10, true}, {"Trên", 10, true},
        {"Đến", 10, true}, {"Dưới", 10, true}, {"Không tiêu chí nào 0 điểm", 26, false}, {"Tối thiểu của từng mục", 30, false}}};
    return all;
}

std::span<const char *const> wordsOf(Level)
{
    static constexpr std::array words{"Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần"};
    return words;
}

std::span<const char *const> wordsOf(ScoringSource)
{
    static constexpr std::array words{"Hồ sơ tài liệu", "Điều tra xã hội học", "SIPAS", "Số liệu thống kê"};
    return words;
}

std::span<const char *const> wordsOf(Applicability)
{
    static constexpr std::array words{"Hưởng điểm tối đa", "Không tính vào điểm tối đa", "Quy đổi trong nhóm", "Chia đều trong nhóm", "Quy đổi cả bảng"};
    return words;
}

std::span<const char *const> wordsOf(Counting)
{
    static constexpr std::array words{"Thông thường", "Điểm thưởng", "Điểm trừ"};
    return words;
}

std::span<const char *const> wordsOf(Audience)
{
    static constexpr std::array words{"Bộ và cơ quan ngang bộ", "Tỉnh và thành phố", "Sở ban ngành", "Xã phường đặc khu"};
    return words;
}

bool sayTheSame(const QString &typed, const char *word)
{
    return folded(typed) == folded(QString::fromUtf8(word));
}

QString escaped(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString(text).replace(mark, QStringLiteral("_x005F_"));
}

QString unescaped(const QString &cell)
{
    static const QRegularExpression mark(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString text;
    qsizetype end = 0;
    for (auto match = mark.globalMatch(cell); match.hasNext();) {
        const auto found = match.next();
        text += cell.mid(end, found.capturedStart() - end) + QChar(found.captured(1).toUShort(nullptr, 16));
        end = found.capturedEnd();
    }
    return text + cell.mid(end);
}

} // namespace parindex::FrameworkSheet
