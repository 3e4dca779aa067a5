// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bodyname.h"

#include "core/base/syllable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

const QStringList &abbreviations()
{
    static const QStringList all{
        QStringLiteral("UBND"), QStringLiteral("HĐND"), QStringLiteral("UBMTTQ"), QStringLiteral("MTTQ"), QStringLiteral("CCHC"), QStringLiteral("ĐBQH"), QStringLiteral("THCS"), QStringLiteral("THPT"),
        QStringLiteral("GDNN-GDTX"), QStringLiteral("TNCS"), QStringLiteral("TP"), QStringLiteral("TP."), QStringLiteral("LĐTBXH"), QStringLiteral("TTHC"), QStringLiteral("CNTT"), QStringLiteral("QLDA"), QStringLiteral("ĐTXD"),
        QStringLiteral("BQL"), QStringLiteral("BCH"), QStringLiteral("BCĐ"), QStringLiteral("VP"), QStringLiteral("TT&TT"), QStringLiteral("PVHCC"), QStringLiteral("UBKT"), QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV"), QStringLiteral("V"), QStringLiteral("VI"),
    };
    return all;
}

/// Phrases with capitals of their own.
const QStringList &phrases()
{
    static const QStringList all{
        QStringLiteral("Ủy ban Mặt trận Tổ quốc Việt Nam"), QStringLiteral("Đoàn đại biểu Quốc hội"), QStringLiteral("Thủ tướng Chính phủ"), QStringLiteral("Ủy ban Thường vụ Quốc hội"), QStringLiteral("Văn phòng Chính phủ"), QStringLiteral("Thanh tra Chính phủ"), QStringLiteral("Chính phủ"), QStringLiteral("Quốc hội"),
        QStringLiteral("Ban Cán sự đảng"), QStringLiteral("Ban Chấp hành Đảng bộ"), QStringLiteral("Ban Chấp hành Trung ương"), QStringLiteral("Ban Thường vụ"), QStringLiteral("Ban Chấp hành"), QStringLiteral("Ban Chỉ đạo"), QStringLiteral("Hội đồng thẩm định"), QStringLiteral("Ban Quản lý"), QStringLiteral("Ban Tổ chức"), QStringLiteral("Ban Tuyên giáo và Dân vận"), QStringLiteral("Ban Tuyên giáo"), QStringLiteral("BCH Đoàn"), QStringLiteral("Ban Dân vận"), QStringLiteral("Ban Nội chính"), QStringLiteral("Ban Dân tộc"), QStringLiteral("Ban Pháp chế"),
        QStringLiteral("Ủy ban Kiểm tra"), QStringLiteral("Tỉnh ủy"), QStringLiteral("Thành ủy"), QStringLiteral("Huyện ủy"), QStringLiteral("Quận ủy"), QStringLiteral("Thị ủy"), QStringLiteral("Đảng ủy"), QStringLiteral("Đảng bộ"), QStringLiteral("Chi bộ"),
        QStringLiteral("Thường trực"), QStringLiteral("Bộ Chỉ huy Quân sự"), QStringLiteral("Ban Chỉ huy Quân sự"), QStringLiteral("Bộ Chỉ huy Bộ đội Biên phòng"), QStringLiteral("Kho bạc Nhà nước"), QStringLiteral("Ngân hàng Nhà nước"), QStringLiteral("Kiểm toán Nhà nước"), QStringLiteral("Bảo hiểm xã hội"), QStringLiteral("Liên đoàn Lao động"),
        QStringLiteral("Hội Liên hiệp Phụ nữ"), QStringLiteral("Hội Nông dân"), QStringLiteral("Hội Cựu chiến binh"), QStringLiteral("Đoàn Thanh niên Cộng sản Hồ Chí Minh"), QStringLiteral("Đoàn TNCS Hồ Chí Minh"), QStringLiteral("Tòa án nhân dân"), QStringLiteral("Viện kiểm sát nhân dân"), QStringLiteral("Công an"), QStringLiteral("Việt Nam"),
        QStringLiteral("Dự án"), QStringLiteral("Khu kinh tế mở"), QStringLiteral("Khu kinh tế"), QStringLiteral("Khu công nghiệp"), QStringLiteral("Thành phố Hồ Chí Minh"), QStringLiteral("Công Thương"), QStringLiteral("Tiểu học"), QStringLiteral("Trung học cơ sở"), QStringLiteral("Trung học phổ thông"), QStringLiteral("Mầm non"), QStringLiteral("Mẫu giáo"), QStringLiteral("THCS"), QStringLiteral("THPT"), QStringLiteral("Trung ương"), QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị"), QStringLiteral("Văn hóa - Xã hội"),
        QStringLiteral("Đài Phát thanh và Truyền hình"), QStringLiteral("Đài Phát thanh - Truyền hình"), QStringLiteral("Cục Thống kê"), QStringLiteral("Hải quan"), QStringLiteral("Bộ Tư lệnh"),
    };
    return all;
}

/// What an office is: the word after it begins the name of its field.
const QStringList &types()
{
    static const QStringList all{
        QStringLiteral("sở"), QStringLiteral("bộ"), QStringLiteral("tổng cục"), QStringLiteral("chi cục"), QStringLiteral("cục"), QStringLiteral("vụ"), QStringLiteral("phòng"), QStringLiteral("trung tâm"), QStringLiteral("học viện"), QStringLiteral("viện"), QStringLiteral("thanh tra"),
        QStringLiteral("văn phòng"), QStringLiteral("ban"), QStringLiteral("trường"), QStringLiteral("bệnh viện"), QStringLiteral("hội đồng"), QStringLiteral("quỹ"), QStringLiteral("tổ"), QStringLiteral("hội"), QStringLiteral("ủy ban"),
    };
    return all;
}

/// What begins a name besides: with the words of types().
const QStringList &starts()
{
    static const QStringList all{
        QStringLiteral("ubnd"), QStringLiteral("hdnd"), QStringLiteral("uy ban"), QStringLiteral("hoi dong"), QStringLiteral("tinh uy"), QStringLiteral("thanh uy"), QStringLiteral("huyen uy"), QStringLiteral("quan uy"), QStringLiteral("thi uy"), QStringLiteral("dang uy"), QStringLiteral("dang bo"), QStringLiteral("chi bo"),
        QStringLiteral("thuong truc"), QStringLiteral("cong an"), QStringLiteral("chinh phu"), QStringLiteral("thu tuong"), QStringLiteral("quoc hoi"), QStringLiteral("kho bac"), QStringLiteral("bao hiem xa hoi"), QStringLiteral("lien doan"), QStringLiteral("doan dai bieu"), QStringLiteral("doan thanh nien"), QStringLiteral("doan tncs"),
        QStringLiteral("toa an"), QStringLiteral("vien kiem sat"), QStringLiteral("kiem toan"), QStringLiteral("ngan hang"), QStringLiteral("dai phat thanh"), QStringLiteral("ubmttq"), QStringLiteral("bql"), QStringLiteral("bch"), QStringLiteral("bcd"), QStringLiteral("dai hoc"), QStringLiteral("hat kiem lam"), QStringLiteral("tong lien doan"), QStringLiteral("tong cong ty"), QStringLiteral("cong ty"),
    };
    return all;
}

/// The words that fields are named by. Where another follows, it may be a name of its own, which small
/// letters would spoil.
bool isFieldWord(const QString &word)
{
    static const QStringList all = QStringLiteral(
        "nội vụ tư pháp kế hoạch đầu tài chính lao động thương binh xã hội nguyên môi trường xây dựng giao thông vận tải thông tin truyền khoa học công nghệ giáo dục đào tạo văn hóa hoá thể thao du lịch y tế nông nghiệp phát triển thôn ngoại dân tộc tôn "
        "kinh hạ tầng đô thị quản lý phục hành chính cải cách thuế thống kê hải quan kiểm lâm thủy lợi thuỷ sản chăn nuôi thú trồng trọt bảo vệ thực vật an toàn thực phẩm vệ sinh cháy chữa cứu nạn phòng chống thiên tai quân sự biên sát tra giám định "
        "đất đai quỹ hỗ trợ khuyến xúc tiến doanh dịch việc làm điều dưỡng người có đấu giá tài pháp tổ chức cán bộ đảng tuyên giáo vận nội tổng hợp pháp chế ngân sách tiền lương văn thư lưu trữ nhà nước đo lường chất lượng tiêu chuẩn và số chuyển đổi "
        "liên lạc sáng kiến thi đua khen thưởng một cửa điện tử nước sạch nghiên cứu bồi chính trị giám sát các của về thuộc thống ứng dụng đổi mới hòa bình mặt trận nhiệm đặc trách lãnh điều phối xét tuyển dụng công chức viên chức đánh giá thẩm chỉ").split(u' ');
    return all.contains(word) || std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

bool startsWithWords(const QString &text, const QString &words)
{
    return text.startsWith(words) && (text.size() == words.size() || !text[words.size()].isLetterOrNumber());
}

/// Whether the phrase stands here, whatever the placing of its tone marks: "hòa" and "hoà" fold alike.
bool standsAt(const QStringList &words, qsizetype at, const QStringList &phrase)
{
    if (at + phrase.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (foldedInPlace(words[at + i]) != foldedInPlace(phrase[i]))
            return false;
    }
    return true;
}

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1).toLower();
}

/// Walks over the words of a name in capitals.
class Writer
{
public:
    explicit Writer(const QString &printed) : m_words(printed.split(u' ', Qt::SkipEmptyParts)), m_result(m_words) {}

    QString write()
    {
        for (qsizetype at = 0; at < m_words.size();)
            at = put(at);
        if (!m_result.isEmpty() && !abbreviations().contains(m_result.front()))
            m_result.front() = m_result.front().left(1).toUpper() + m_result.front().mid(1);
        return m_isCertain ? m_result.join(u' ') : QString();
    }

private:
    enum class Part { Plain, Field, FieldStart, Place };

    qsizetype put(qsizetype at)
    {
        if (const qsizetype known = putPhrase(at); known > 0)
            return at + known;
        if (isAbbreviation(at)) {
            m_result[at] = m_words[at];
            m_part = Part::Plain;
            return at + 1;
        }
        if (const qsizetype words = placeWords(at); words > 0) {
            lower(at, words);
            m_part = Part::Place;
            return at + words;
        }
        if (const qsizetype words = typeWords(at); words > 0) {
            lower(at, words);
            m_result[at] = capitalized(m_words[at]);
            m_part = Part::FieldStart;
            return at + words;
        }
        putWord(at);
        return at + 1;
    }

    /// A word within a field, a place, or neither.
    void putWord(qsizetype at)
    {
        const QString word = m_words[at].toLower();
        const bool joins = word == u"và" || word == u"các" || word == u"-" || word == u"–" || word == u"&";
        if (m_part == Part::Place)
            m_result[at] = m_words[at].contains(u'-') ? m_words[at] : capitalized(m_words[at]);
        else
            m_result[at] = m_part == Part::FieldStart && !joins ? capitalized(m_words[at]) : word;
        QString bare = word;
        m_isCertain = m_isCertain && (m_part == Part::Place || isFieldWord(bare.remove(u',')));
        if (m_part == Part::Field || m_part == Part::FieldStart)
            m_part = joins || word.endsWith(u',') ? Part::FieldStart : Part::Field;
    }

    qsizetype putPhrase(qsizetype at)
    {
        for (const QString &phrase : phrases()) {
            const QStringList parts = phrase.split(u' ');
            if (!standsAt(m_words, at, parts))
                continue;
            for (qsizetype i = 0; i < parts.size(); ++i)
                m_result[at + i] = parts[i];
            const QString last = parts.back();
            // The Party's committees have the name of the place right behind them, most others a field.
            const bool isBody = last == u"ủy" || last == u"bộ" || isNamed(phrase);
            const bool hasField = last == u"ủy" || phrase == u"Ban Chỉ đạo" || phrase == u"Ban Quản lý" || phrase == u"Dự án" || phrase == u"Ban Dân tộc";
            m_part = isBody ? (at + parts.size() < m_words.size() && (typeWords(at + parts.size()) > 0) ? Part::Plain : Part::Place) : hasField ? Part::FieldStart : Part::Plain;
            return parts.size();
        }
        return 0;
    }

    /// A name of their own follows these: of a person, of a place.
    static bool isNamed(const QString &phrase)
    {
        static const QStringList named{QStringLiteral("Khu kinh tế mở"), QStringLiteral("Khu kinh tế"), QStringLiteral("Khu công nghiệp"), QStringLiteral("Tiểu học"), QStringLiteral("Trung học cơ sở"), QStringLiteral("Trung học phổ thông"), QStringLiteral("Mầm non"), QStringLiteral("Mẫu giáo"), QStringLiteral("THCS"), QStringLiteral("THPT")};
        return named.contains(phrase);
    }

    bool isAbbreviation(qsizetype at) const
    {
        const QString &word = m_words[at];
        return abbreviations().contains(word) || (word.size() > 1 && word.contains(u'&'));
    }

    qsizetype placeWords(qsizetype at) const
    {
        static const QStringList two{QStringLiteral("thành phố"), QStringLiteral("thị xã"), QStringLiteral("thị trấn"), QStringLiteral("khu vực"), QStringLiteral("đặc khu")};
        static const QStringList one{QStringLiteral("tỉnh"), QStringLiteral("huyện"), QStringLiteral("quận"), QStringLiteral("phường"), QStringLiteral("xã")};
        const QString word = m_words[at].toLower();
        const QString next = at + 1 < m_words.size() ? m_words[at + 1].toLower() : QString();
        if (two.contains(word + u' ' + next))
            return 2;
        if (!one.contains(word) || next.startsWith(QStringLiteral("hội")) || (m_part == Part::Place && at > 0 && next.isEmpty()))
            return 0;
        return 1;
    }

    qsizetype typeWords(qsizetype at) const
    {
        for (const QString &type : types()) {
            const QStringList parts = type.split(u' ');
            bool same = at + parts.size() <= m_words.size();
            for (qsizetype i = 0; same && i < parts.size(); ++i)
                same = m_words[at + i].toLower() == parts[i];
            if (same && (at == 0 || startsAfter(at)))
                return parts.size();
        }
        return 0;
    }

    /// "Phòng" within "Quốc phòng" or "ban" within "Ủy ban" is no office.
    bool startsAfter(qsizetype at) const
    {
        const QString before = m_words[at - 1].toLower();
        static const QStringList bound{QStringLiteral("quốc"), QStringLiteral("dự"), QStringLiteral("ủy"), QStringLiteral("nội"), QStringLiteral("xã"), QStringLiteral("giáo"), QStringLiteral("cán"), QStringLiteral("đảng"), QStringLiteral("phục"), QStringLiteral("nhiệm"), QStringLiteral("biên"), QStringLiteral("dịch"), QStringLiteral("cơ"), QStringLiteral("pháp"), QStringLiteral("văn"), QStringLiteral("trung"), QStringLiteral("quốc"), QStringLiteral("hợp"), QStringLiteral("môi"), QStringLiteral("thị"), QStringLiteral("quân"), QStringLiteral("hải")};
        // "Bộ Nội vụ - Bộ Tài chính": two of them.
        const bool isSecond = m_part == Part::FieldStart && at > 1 && m_words[at].toLower() == m_words.front().toLower();
        return isSecond || (!bound.contains(before) && m_part == Part::Plain);
    }

    void lower(qsizetype at, qsizetype count)
    {
        for (qsizetype i = at; i < at + count; ++i)
            m_result[i] = m_words[i].toLower();
    }

    QStringList m_words;
    QStringList m_result;
    Part m_part = Part::Plain;
    bool m_isCertain = true; ///< No word that may be a name has been put in small letters.
};

QString shortened(QString name)
{
    static const QRegularExpression committee(QStringLiteral("(?:\\b|(?<=\\s)|^)[UÙÚỦŨỤuủ][ỷyỳýỹỵ]\\s+ban\\s+nh[âaăẩầấ]n\\s+d[âaăầấ]n\\b"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression council(QStringLiteral("h[ộôoọ]i\\s+[đd][ồôo]ng\\s+nh[âa]n\\s+d[âa]n\\b"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    name.replace(committee, QStringLiteral("UBND")).replace(council, QStringLiteral("HĐND"));
    return name.replace(QStringLiteral("HDND"), QStringLiteral("HĐND"));
}

/// The provinces, also those before they were joined in 2025: marks that a scan lost come back.
const QStringList &provinces()
{
    static const QStringList all = QStringLiteral(
        "An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,"
        "Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái").split(u',');
    return all;
}

QString withProvince(const QString &name)
{
    for (const QString &before : {QStringLiteral("tỉnh "), QStringLiteral("Tỉnh ủy ")}) {
        const qsizetype at = name.lastIndexOf(before);
        if (at < 0)
            continue;
        const qsizetype start = at + before.size();
        const auto known = std::find_if(provinces().begin(), provinces().end(), [&](const QString &one) { return foldedInPlace(one) == foldedInPlace(name.mid(start)); });
        if (known != provinces().end())
            return name.left(start) + *known;
    }
    return name;
}

} // namespace

bool startsBodyName(const QString &folded)
{
    const auto begins = [&](const QString &words) { return startsWithWords(folded, foldedInPlace(words)); };
    return std::any_of(types().begin(), types().end(), begins) || std::any_of(starts().begin(), starts().end(), begins);
}

bool hasPlausibleWords(const QString &name)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,&()–-]+"));
    bool inPlace = false;
    for (const QString &word : name.split(gap, Qt::SkipEmptyParts)) {
        const QString folded = foldedInPlace(word);
        inPlace = inPlace || folded == u"tinh" || folded == u"huyen" || folded == u"pho" || folded == u"phuong" || folded == u"xa" || folded == u"uy";
        const bool known = abbreviations().contains(word) || abbreviations().contains(word.toUpper()) || std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!known && !inPlace && !isVietnameseSyllable(word))
            return false;
    }
    return true;
}

QString bodyName(const QString &printed)
{
    const QString name = shortened(printed.simplified());
    const bool capital = std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
    return capital ? withProvince(Writer(name).write()) : name;
}

} // namespace parindex
