// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentheader.h"

#include "tests/core/domain/headercases.h"

#include <QTest>

#include <array>
#include <functional>

using namespace parindex;

namespace {

const QString Folder = QStringLiteral(PARINDEX_TEST_DATA "/headers/");

struct Field
{
    const char *name;
    std::function<QString(const Evidence &)> of;
};

const std::array<Field, 6> &fields()
{
    static const std::array<Field, 6> all{{
        {"number", [](const Evidence &one) { return one.number; }},
        {"date", [](const Evidence &one) { return one.issuedOn.toString(Qt::ISODate); }},
        {"issuer", [](const Evidence &one) { return one.issuer; }},
        {"kind", [](const Evidence &one) { return one.kind; }},
        {"abstract", [](const Evidence &one) { return one.abstract; }},
        {"signer", [](const Evidence &one) { return one.signer; }},
    }};
    return all;
}

std::vector<HeaderCase> labelledCases()
{
    auto cases = writtenCases(Folder + QStringLiteral("labelled.txt"));
    for (HeaderCase &one : printedCases(Folder + QStringLiteral("documents.tsv")))
        cases.push_back(std::move(one));
    return cases;
}

/// Of what the pages say, how much was proposed, and how much of that was right.
struct Tally
{
    int told = 0;
    int proposed = 0;
    int right = 0;
    double precision() const { return proposed == 0 ? 1 : double(right) / proposed; }
    double recall() const { return told == 0 ? 1 : double(right) / told; }
};

Tally tallyOf(const std::vector<HeaderCase> &cases, const Field &field)
{
    Tally tally;
    for (const HeaderCase &one : cases) {
        const QString expected = field.of(one.expected);
        const QString read = field.of(readDocumentHeader(one.page));
        tally.told += expected.isEmpty() ? 0 : 1;
        tally.proposed += read.isEmpty() ? 0 : 1;
        tally.right += !read.isEmpty() && read == expected ? 1 : 0;
        if (read != expected)
            qInfo("%s of “%s”: read “%s”, not “%s”", field.name, qPrintable(one.name), qPrintable(read), qPrintable(expected));
    }
    return tally;
}

void measure(const std::vector<HeaderCase> &cases)
{
    QStringList weak;
    for (const Field &field : fields()) {
        const Tally tally = tallyOf(cases, field);
        qInfo("%s: precision %.1f %% of %d, recall %.1f %% of %d", field.name, tally.precision() * 100, tally.proposed, tally.recall() * 100, tally.told);
        if (tally.precision() < 0.99 || tally.recall() < 0.85)
            weak << QString::fromLatin1(field.name);
    }
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u' ')));
}

} // namespace

class TestDocumentHeader : public QObject
{
    Q_OBJECT

private slots:
    void readsLabelledPages()
    {
        const auto cases = labelledCases();
        QVERIFY(cases.size() >= 120);
        measure(cases);
    }

    void readsPagesItHasNotSeen()
    {
        const auto cases = writtenCases(Folder + QStringLiteral("heldout.txt"));
        QVERIFY(cases.size() >= 40);
        measure(cases);
    }

    void readsPagesOfOtherBodies()
    {
        const auto cases = writtenCases(Folder + QStringLiteral("more.txt"));
        QVERIFY(cases.size() >= 40);
        measure(cases);
    }

    void readsDocumentsItHasNotSeen() { measure(printedCases(Folder + QStringLiteral("unseen.tsv"))); }

    void readsNothingElse_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = labelledCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s", qPrintable(cases[i].name)) << int(i);
    }
    /// Each field is as on the page, or empty: page by page, so that a wrong one is named.
    void readsNothingElse()
    {
        static const auto cases = labelledCases();
        QFETCH(int, index);
        const HeaderCase &one = cases[std::size_t(index)];
        const Evidence read = readDocumentHeader(one.page);
        for (const Field &field : fields()) {
            if (!field.of(read).isEmpty())
                QCOMPARE(field.of(read), field.of(one.expected));
        }
        QCOMPARE(read.number, one.expected.number);
        QCOMPARE(read.kind, one.expected.kind);
    }

    void proposesNothingForOtherPages()
    {
        for (const char *file : {"labelled.txt", "heldout.txt", "more.txt"}) {
            for (const HeaderCase &one : writtenCases(Folder + QString::fromLatin1(file))) {
                if (one.expected == Evidence())
                    QVERIFY2(readDocumentHeader(one.page) == Evidence(), qPrintable(one.name));
            }
        }
    }

    void withstandsAnyText()
    {
        const QString page = labelledCases().front().page;
        for (qsizetype length = 0; length < page.size(); length += 7)
            QVERIFY(readDocumentHeader(page.left(length)).attachments.empty());
        readDocumentHeader(QString(100'000, u'S'));
        readDocumentHeader(QStringLiteral("Số: ").repeated(20'000));
        readDocumentHeader(QStringLiteral("Ngày 1 tháng ").repeated(5'000));
        readDocumentHeader(QStringLiteral("\n").repeated(50'000));
    }

    void completesByFileName()
    {
        Evidence name;
        name.number = QStringLiteral("475/KH-UBND");
        name.kind = QStringLiteral("Kế hoạch");
        name.abstract = QStringLiteral("ban quet");
        name.issuedOn = QDate(2026, 2, 5);
        Evidence page;
        page.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
        const Evidence both = readingOf(page, name);
        QCOMPARE(both.number, name.number);
        QCOMPARE(both.kind, name.kind);
        QCOMPARE(both.abstract, name.abstract);
        QCOMPARE(both.issuedOn, name.issuedOn);
        QCOMPARE(both.issuer, page.issuer);
        page.number = QStringLiteral("12/BC-SNV");
        page.kind = QStringLiteral("Báo cáo");
        page.abstract = QStringLiteral("Tổng kết năm");
        QVERIFY(readingOf(page, name) == page);
        QVERIFY(readingOf({}, name) == name);
    }
};

QTEST_GUILESS_MAIN(TestDocumentHeader)
#include "tst_documentheader.moc"
