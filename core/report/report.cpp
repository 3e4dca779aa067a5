// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/text.h"
#include "core/domain/assessmentview.h"

#include <QCoreApplication>
#include <QLocale>

namespace parindex {

namespace {

/// A people's committee signs for its province or commune; the other offices go by their name.
QString issuerOf(const Agency &agency)
{
    const bool isCommittee = agency.kind == Audience::Province || agency.kind == Audience::Commune;
    const QString name = folded(agency.name);
    const bool saysSo = name.startsWith(u"ubnd") || name.startsWith(u"uy ban");
    const QString upper = agency.name.toUpper();
    return isCommittee && !saysSo ? QStringLiteral("ỦY BAN NHÂN DÂN\n") + upper : upper;
}

/// Days below ten and the months January and February carry a zero, so that nothing can be
/// written in front of them.
QString padded(int number, int largestPadded)
{
    return number <= largestPadded ? u'0' + QString::number(number) : QString::number(number);
}

} // namespace

QString nationalName()
{
    return QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
}

QString nationalMotto()
{
    return QStringLiteral("Độc lập - Tự do - Hạnh phúc");
}

QString placeAndDate(const QString &place, QDate date)
{
    const QString dots = QStringLiteral("……");
    const QString day = date.isValid() ? padded(date.day(), 9) : dots;
    const QString month = date.isValid() ? padded(date.month(), 2) : dots;
    const QString year = date.isValid() ? QString::number(date.year()) : dots;
    return QStringLiteral("%1, ngày %2 tháng %3 năm %4").arg(place.isEmpty() ? dots + dots : place, day, month, year);
}

QString subtitleOf(const AssessmentView &view)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("parindex::Report", source); };
    const QString title = view.framework.header().title;
    const QString plain = folded(title);
    const bool isReformIndex = title.isEmpty() || plain.contains(u"cai cach hanh chinh") || plain.contains(u"cchc") || plain.contains(u"par index");
    const QString year = QString::number(view.assessment().year);
    return isReformIndex ? text(QT_TRANSLATE_NOOP("parindex::Report", "Public administration reform index %1, %2")).arg(year, view.agency.name)
                         : text(QT_TRANSLATE_NOOP("parindex::Report", "%1, year %2, %3")).arg(title, year, view.agency.name);
}

Report reportFrame(const AssessmentView &view, const ReportOptions &options)
{
    const Framework::Header &framework = view.framework.header();
    Report report;
    report.language = QLocale().bcp47Name();
    report.orientation = Report::Orientation::Landscape;
    report.masthead.issuer = issuerOf(view.agency);
    report.masthead.placeAndDate = placeAndDate(options.place, options.date);
    report.reference = QCoreApplication::translate("parindex::Report", "(Set of criteria: %1 – %2)").arg(framework.decision, framework.title);
    if (!framework.official)
        report.mark = QCoreApplication::translate("parindex::Report", "Unofficial set of criteria");
    report.signatures = {
        {QCoreApplication::translate("parindex::Report", "Prepared by").toUpper(), QCoreApplication::translate("parindex::Report", "(Signature and full name)"), {}},
        {QCoreApplication::translate("parindex::Report", "Head of the office").toUpper(), QCoreApplication::translate("parindex::Report", "(Signature, seal and full name)"), {}},
    };
    return report;
}

} // namespace parindex
