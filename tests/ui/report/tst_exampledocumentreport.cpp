// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exampledocumentreport.h"
#include "ui/report/reportlayout.h"

#include <QFile>
#include <QTest>

using namespace parindex;

namespace {

QString textOfPage(const ReportLayout &layout, int page)
{
    QString text;
    for (const PlacedStrip &placed : layout.page(page)) {
        for (const Strip::Box &box : layout.strip(placed.strip).boxes)
            text += box.text.text() + u'\n';
    }
    return text;
}

/// The paragraph that a citation of a section means; empty when it means something else.
QString citedParagraph(const ExampleDocument &document, const QString &section)
{
    const QString number = section.section(u' ', 1) + u'.';
    for (const QString &paragraph : document.body) {
        const bool isNumbered = section.startsWith(u"Mục ") || section.startsWith(u"Khoản ");
        if (paragraph.startsWith(isNumbered ? number : section + u'.'))
            return paragraph;
    }
    return {};
}

} // namespace

class tst_exampledocumentreport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(":/examples/sample-2026.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto example = readExampleJson(file.readAll());
        QVERIFY(example.ok());
        m_documents = example->documents;
        QVERIFY(m_documents.size() >= 60);
    }

    void everyDocumentHasThePagesThatItStates()
    {
        for (const ExampleDocument &document : m_documents)
            QVERIFY2(ReportLayout(exampleDocumentReport(document)).pageCount() == document.pages, qPrintable(document.evidence.number));
    }

    void whatIsCitedStandsOnThePageThatIsCited()
    {
        int checked = 0;
        for (const ExampleDocument &document : m_documents) {
            const ReportLayout layout(exampleDocumentReport(document));
            for (const auto &[code, citation] : document.citations) {
                const QString paragraph = citedParagraph(document, citation.section.section(u',', 0, 0));
                if (paragraph.isEmpty())
                    continue;
                ++checked;
                QVERIFY2(textOfPage(layout, citation.page.toInt() - 1).contains(paragraph), qPrintable(document.evidence.number + u' ' + citation.section));
            }
        }
        QVERIFY(checked > 40);
    }

    void everyPageSaysThatItIsASample()
    {
        for (const ExampleDocument &document : m_documents)
            QVERIFY(ReportLayout(exampleDocumentReport(document)).mark().contains(QStringLiteral("MẪU")));
    }

private:
    std::vector<ExampleDocument> m_documents;
};

QTEST_MAIN(tst_exampledocumentreport)
#include "tst_exampledocumentreport.moc"
