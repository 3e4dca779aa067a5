// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnheadings.h"

#include "core/base/text.h"

namespace parindex {

namespace {

/// Words of headings, folded, the more telling first. "=" in front: the whole heading; "^": its beginning.
struct Heading
{
    const char *words;
    AnnexColumn column;
    bool isSure = true;
};

constexpr Heading Headings[] = {
    {"hinh thuc danh gia", AnnexColumn::Source}, {"phuong thuc danh gia", AnnexColumn::Source},
    {"dieu tra xhh", AnnexColumn::Survey}, {"dieu tra xa hoi hoc", AnnexColumn::Survey},
    // Who checks is an agency; what it found is none.
    {"chu tri tham dinh", AnnexColumn::Lead}, {"=don vi tham dinh", AnnexColumn::Lead}, {"=co quan tham dinh", AnnexColumn::Lead}, {"co quan theo doi", AnnexColumn::Lead}, {"don vi theo doi", AnnexColumn::Lead},
    // What was scored is no part of the criteria.
    {"tu cham", AnnexColumn::Ignored}, {"tu danh gia", AnnexColumn::Ignored}, {"tham dinh", AnnexColumn::Ignored}, {"diem dat", AnnexColumn::Ignored}, {"ket qua cham", AnnexColumn::Ignored},
    {"=stt", AnnexColumn::Code}, {"=tt", AnnexColumn::Code}, {"=so tt", AnnexColumn::Code}, {"so thu tu", AnnexColumn::Code}, {"=ma", AnnexColumn::Code}, {"ma so", AnnexColumn::Code},
    {"ma tieu chi", AnnexColumn::Code}, {"=muc", AnnexColumn::Code}, {"=code", AnnexColumn::Code}, {"=ky hieu", AnnexColumn::Code},
    {"diem toi da", AnnexColumn::Maximum}, {"diem cham toi da", AnnexColumn::Maximum}, {"diem chuan", AnnexColumn::Maximum}, {"diem quy dinh", AnnexColumn::Maximum}, {"=max", AnnexColumn::Maximum}, {"maximum", AnnexColumn::Maximum},
    {"=toi da", AnnexColumn::Maximum}, {"so diem", AnnexColumn::Maximum},
    {"khong phat sinh", AnnexColumn::NotApplicable}, {"khong ap dung", AnnexColumn::NotApplicable}, {"not applicable", AnnexColumn::NotApplicable}, {"not_applicable", AnnexColumn::NotApplicable},
    {"kiem chung", AnnexColumn::Evidence}, {"minh chung", AnnexColumn::Evidence}, {"tai lieu", AnnexColumn::Evidence}, {"evidence", AnnexColumn::Evidence}, {"chung minh", AnnexColumn::Evidence},
    {"cach tinh", AnnexColumn::Rule}, {"cach cham", AnnexColumn::Rule}, {"cach danh gia", AnnexColumn::Rule}, {"cach thuc danh gia", AnnexColumn::Rule}, {"cach thuc cham", AnnexColumn::Rule}, {"cach xac dinh", AnnexColumn::Rule},
    {"phuong phap", AnnexColumn::Rule}, {"muc danh gia", AnnexColumn::Rule}, {"muc do danh gia", AnnexColumn::Rule}, {"quy dinh cham", AnnexColumn::Rule}, {"yeu cau danh gia", AnnexColumn::Rule}, {"can cu cham", AnnexColumn::Rule},
    {"quy tac", AnnexColumn::Rule}, {"cong thuc", AnnexColumn::Rule}, {"rule", AnnexColumn::Rule}, {"dien giai", AnnexColumn::Rule}, {"tieu chuan", AnnexColumn::Rule},
    {"noi dung cham", AnnexColumn::Title, false},
    {"huong dan cham", AnnexColumn::Rule, false}, {"huong dan tinh", AnnexColumn::Rule, false}, {"muc diem", AnnexColumn::Rule, false}, {"muc cham", AnnexColumn::Rule, false}, {"thang diem", AnnexColumn::Rule, false},
    {"barem diem", AnnexColumn::Rule, false}, {"diem chi tiet", AnnexColumn::Rule, false},
    {"=diem so", AnnexColumn::Maximum, false}, {"=tong diem", AnnexColumn::Maximum, false}, {"trong so", AnnexColumn::Maximum, false}, {"=diem td", AnnexColumn::Maximum, false}, {"khung diem", AnnexColumn::Maximum, false},
    {"diem thanh phan", AnnexColumn::Maximum, false}, {"=barem", AnnexColumn::Maximum, false},
    {"chu tri", AnnexColumn::Lead}, {"phoi hop", AnnexColumn::Supporting}, {"don vi thuc hien", AnnexColumn::Lead},
    {"nguon", AnnexColumn::Source},
    {"ghi chu", AnnexColumn::Guidance}, {"huong dan", AnnexColumn::Guidance}, {"guidance", AnnexColumn::Guidance},
    {"tieu chi", AnnexColumn::Title}, {"linh vuc", AnnexColumn::Title}, {"noi dung", AnnexColumn::Title}, {"chi tieu", AnnexColumn::Title}, {"chi so thanh phan", AnnexColumn::Title}, {"^nhiem vu", AnnexColumn::Title},
    {"=ten", AnnexColumn::Title}, {"=name", AnnexColumn::Title}, {"title", AnnexColumn::Title},
    {"=diem", AnnexColumn::Maximum},
};

bool matches(const QString &name, QLatin1String words)
{
    if (words.startsWith(u'='))
        return name == words.mid(1);
    return words.startsWith(u'^') ? name.startsWith(words.mid(1)) : name.contains(words);
}

} // namespace

std::optional<HeadingMeaning> headingMeaning(const QString &cell)
{
    const QString name = folded(cell);
    if (name.isEmpty() || name.size() > 90)
        return std::nullopt;
    for (const Heading &heading : Headings) {
        if (matches(name, QLatin1String(heading.words)))
            return HeadingMeaning{heading.column, heading.isSure};
    }
    return std::nullopt;
}

} // namespace parindex
